package org.examcycle.testkit.verification;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryVerifiableRowsTest extends VerifiableRowsContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
