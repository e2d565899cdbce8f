package org.examcycle.persistence.entry;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.entry.TransfersContract;

class JooqTransfersTest extends TransfersContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
