package org.examcycle.testkit.entry.english;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemorySittingRepositoryTest extends SittingRepositoryContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
