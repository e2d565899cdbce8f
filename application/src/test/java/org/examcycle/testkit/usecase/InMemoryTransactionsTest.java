package org.examcycle.testkit.usecase;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryTransactionsTest extends TransactionsContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
