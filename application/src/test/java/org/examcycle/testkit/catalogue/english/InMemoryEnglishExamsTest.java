package org.examcycle.testkit.catalogue.english;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryEnglishExamsTest extends EnglishExamsContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
