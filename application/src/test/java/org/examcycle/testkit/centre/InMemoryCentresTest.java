package org.examcycle.testkit.centre;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryCentresTest extends CentresContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
