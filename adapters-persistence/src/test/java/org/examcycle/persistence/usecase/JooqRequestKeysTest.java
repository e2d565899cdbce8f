package org.examcycle.persistence.usecase;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.usecase.RequestKeysContract;

class JooqRequestKeysTest extends RequestKeysContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
