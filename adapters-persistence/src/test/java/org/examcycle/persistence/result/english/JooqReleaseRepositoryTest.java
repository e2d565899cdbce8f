package org.examcycle.persistence.result.english;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.result.english.ReleaseRepositoryContract;

class JooqReleaseRepositoryTest extends ReleaseRepositoryContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
