package org.examcycle.persistence.catalogue;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.catalogue.OffersContract;

class JooqOffersTest extends OffersContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
