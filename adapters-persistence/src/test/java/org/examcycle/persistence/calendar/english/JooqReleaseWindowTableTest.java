package org.examcycle.persistence.calendar.english;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.calendar.english.ReleaseWindowTableContract;

class JooqReleaseWindowTableTest extends ReleaseWindowTableContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
