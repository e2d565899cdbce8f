package org.examcycle.persistence.entry.clash;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.entry.clash.DeviationsContract;

class JooqDeviationsTest extends DeviationsContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
