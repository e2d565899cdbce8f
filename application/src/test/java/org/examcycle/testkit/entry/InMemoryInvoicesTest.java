package org.examcycle.testkit.entry;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryInvoicesTest extends InvoicesContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
