package org.examcycle.testkit.calendar.english;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryExamDateRepositoryTest extends ExamDateRepositoryContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
