package org.examcycle.persistence.award;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.award.AwardRunsContract;
import org.examcycle.testkit.award.EntryRows;

class JooqAwardRunsTest extends AwardRunsContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }

  @Override
  protected EntryRows entries() {
    return new PostgresEntryRows();
  }
}
