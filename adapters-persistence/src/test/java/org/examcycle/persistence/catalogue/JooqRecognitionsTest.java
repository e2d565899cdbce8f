package org.examcycle.persistence.catalogue;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.catalogue.RecognitionsContract;

class JooqRecognitionsTest extends RecognitionsContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
