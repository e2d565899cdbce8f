package org.examcycle.persistence.usecase;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.privacy.PersonRecordsContract;

class JooqPersonRecordsTest extends PersonRecordsContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
