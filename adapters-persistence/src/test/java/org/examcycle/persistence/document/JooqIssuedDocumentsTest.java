package org.examcycle.persistence.document;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.document.IssuedDocumentsContract;

class JooqIssuedDocumentsTest extends IssuedDocumentsContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
