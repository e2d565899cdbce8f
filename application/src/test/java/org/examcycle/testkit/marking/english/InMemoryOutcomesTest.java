package org.examcycle.testkit.marking.english;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryOutcomesTest extends OutcomesContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
