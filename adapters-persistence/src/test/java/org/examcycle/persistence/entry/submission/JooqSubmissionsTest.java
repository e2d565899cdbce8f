package org.examcycle.persistence.entry.submission;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.entry.submission.SubmissionsContract;

class JooqSubmissionsTest extends SubmissionsContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
