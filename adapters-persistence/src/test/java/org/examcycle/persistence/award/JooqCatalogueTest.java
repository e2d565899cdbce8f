package org.examcycle.persistence.award;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.award.CatalogueContract;
import org.examcycle.testkit.award.EntryRows;

class JooqCatalogueTest extends CatalogueContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }

  @Override
  protected EntryRows entries() {
    return new PostgresEntryRows();
  }
}
