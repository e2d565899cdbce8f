package org.examcycle.persistence.result.online;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.result.online.SessionRepositoryContract;

class JooqSessionRepositoryTest extends SessionRepositoryContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
