package org.examcycle.testkit.result;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryResultDelaysTest extends ResultDelaysContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
