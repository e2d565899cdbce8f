package org.examcycle.persistence.guide;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.guide.GuidePapersContract;

class JooqGuidePapersTest extends GuidePapersContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
