package org.examcycle.testkit.entry.clash;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryDeviationsTest extends DeviationsContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
