package org.examcycle.testkit.guide;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryCycleCountsTest extends CycleCountsContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
