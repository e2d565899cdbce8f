package org.examcycle.testkit.result.notice;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryOutboxTest extends OutboxContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
