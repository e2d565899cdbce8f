package org.examcycle.testkit.entry;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryTransfersTest extends TransfersContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
