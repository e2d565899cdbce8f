package org.examcycle.persistence.verification;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.verification.VerifiableRowsContract;

class JooqVerifiableRowsTest extends VerifiableRowsContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
