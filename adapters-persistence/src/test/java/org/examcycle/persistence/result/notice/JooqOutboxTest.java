package org.examcycle.persistence.result.notice;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.result.notice.OutboxContract;

class JooqOutboxTest extends OutboxContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
