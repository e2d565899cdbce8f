package org.examcycle.persistence.marking.english;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.marking.english.OutcomesContract;

class JooqOutcomesTest extends OutcomesContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
