package org.examcycle.persistence.privacy;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.privacy.RetentionRowsContract;

class JooqRetentionRowsTest extends RetentionRowsContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
