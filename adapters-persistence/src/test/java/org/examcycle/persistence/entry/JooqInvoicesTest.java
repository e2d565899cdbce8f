package org.examcycle.persistence.entry;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.entry.InvoicesContract;

class JooqInvoicesTest extends InvoicesContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
