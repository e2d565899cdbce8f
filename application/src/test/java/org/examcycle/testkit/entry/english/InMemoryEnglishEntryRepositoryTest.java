package org.examcycle.testkit.entry.english;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryEnglishEntryRepositoryTest extends EnglishEntryRepositoryContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
