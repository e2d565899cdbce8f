package org.examcycle.persistence;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says of each migration that it has run. That one failed is said by who had it run. */
final class ToldMigrations implements Callback {

  private static final Logger LOG = LoggerFactory.getLogger(ToldMigrations.class);

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.AFTER_EACH_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    var migration = context.getMigrationInfo();
    LOG.info("migration {} has run: {}", migration.getVersion(), migration.getDescription());
  }

  @Override
  public String getCallbackName() {
    return "told";
  }
}
