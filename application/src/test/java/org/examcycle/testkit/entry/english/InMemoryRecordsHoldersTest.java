package org.examcycle.testkit.entry.english;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryRecordsHoldersTest extends RecordsHoldersContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
