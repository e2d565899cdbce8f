package org.examcycle.testkit.document;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryPressTest extends PressContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
