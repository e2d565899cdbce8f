package org.examcycle.testkit.catalogue;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryRecognitionsTest extends RecognitionsContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
