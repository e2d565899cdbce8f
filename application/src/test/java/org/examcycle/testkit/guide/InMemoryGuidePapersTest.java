package org.examcycle.testkit.guide;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryGuidePapersTest extends GuidePapersContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
