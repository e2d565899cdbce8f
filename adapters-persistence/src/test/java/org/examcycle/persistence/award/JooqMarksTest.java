package org.examcycle.persistence.award;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.award.EntryRows;
import org.examcycle.testkit.award.MarksContract;

class JooqMarksTest extends MarksContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }

  @Override
  protected EntryRows entries() {
    return new PostgresEntryRows();
  }
}
