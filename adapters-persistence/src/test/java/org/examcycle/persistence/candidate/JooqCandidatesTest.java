package org.examcycle.persistence.candidate;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.candidate.CandidatesContract;

class JooqCandidatesTest extends CandidatesContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
