package org.examcycle.testkit.usecase;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryRequestKeysTest extends RequestKeysContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
