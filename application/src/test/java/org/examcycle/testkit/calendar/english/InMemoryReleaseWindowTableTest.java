package org.examcycle.testkit.calendar.english;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryReleaseWindowTableTest extends ReleaseWindowTableContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
