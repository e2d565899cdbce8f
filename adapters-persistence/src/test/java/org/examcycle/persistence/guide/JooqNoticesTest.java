package org.examcycle.persistence.guide;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.guide.NoticesContract;

class JooqNoticesTest extends NoticesContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
