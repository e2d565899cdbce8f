package org.examcycle.testkit.catalogue;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryOffersTest extends OffersContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
