package org.examcycle.testkit.privacy;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemorySealedEventsTest extends SealedEventsContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
