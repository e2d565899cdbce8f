package org.examcycle.testkit.candidate;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryCandidatesTest extends CandidatesContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
