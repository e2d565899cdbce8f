package org.examcycle.testkit.entry.submission;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemorySubmissionsTest extends SubmissionsContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
