package org.examcycle.persistence.usecase;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.privacy.SealedEventsContract;

class JooqSealedEventsTest extends SealedEventsContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
