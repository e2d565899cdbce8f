package org.examcycle.persistence.catalogue.english;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.catalogue.english.EnglishExamsContract;

class JooqEnglishExamsTest extends EnglishExamsContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
