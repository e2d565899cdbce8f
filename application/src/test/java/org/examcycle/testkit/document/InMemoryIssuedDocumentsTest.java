package org.examcycle.testkit.document;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryIssuedDocumentsTest extends IssuedDocumentsContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
