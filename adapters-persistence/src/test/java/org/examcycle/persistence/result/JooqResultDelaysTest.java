package org.examcycle.persistence.result;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.result.ResultDelaysContract;

class JooqResultDelaysTest extends ResultDelaysContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
