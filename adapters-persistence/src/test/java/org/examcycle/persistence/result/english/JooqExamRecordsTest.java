package org.examcycle.persistence.result.english;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.result.english.ExamRecordsContract;

class JooqExamRecordsTest extends ExamRecordsContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
