package org.examcycle.testkit.result.english;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryExamRecordsTest extends ExamRecordsContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
