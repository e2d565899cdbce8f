package org.examcycle.testkit.result.english;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryReleaseRepositoryTest extends ReleaseRepositoryContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
