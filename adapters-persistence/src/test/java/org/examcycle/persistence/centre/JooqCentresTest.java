package org.examcycle.persistence.centre;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.centre.CentresContract;

class JooqCentresTest extends CentresContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
