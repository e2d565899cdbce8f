package org.examcycle.testkit.privacy;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryPersonRecordsTest extends PersonRecordsContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
