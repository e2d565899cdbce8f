package org.examcycle.persistence.entry.english;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.entry.english.RecordsHoldersContract;

class JooqRecordsHoldersTest extends RecordsHoldersContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
