package org.examcycle.persistence.guide;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.guide.CycleCountsContract;

class JooqCycleCountsTest extends CycleCountsContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
