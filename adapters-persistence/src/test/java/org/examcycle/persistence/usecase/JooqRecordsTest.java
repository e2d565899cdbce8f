package org.examcycle.persistence.usecase;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.privacy.RecordsContract;

class JooqRecordsTest extends RecordsContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
