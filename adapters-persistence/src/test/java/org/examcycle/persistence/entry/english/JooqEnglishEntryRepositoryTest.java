package org.examcycle.persistence.entry.english;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.entry.english.EnglishEntryRepositoryContract;

class JooqEnglishEntryRepositoryTest extends EnglishEntryRepositoryContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
