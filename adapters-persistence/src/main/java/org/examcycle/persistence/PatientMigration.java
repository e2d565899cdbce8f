package org.examcycle.persistence;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Migrates the schema while nodes of the version before go on working on it. Who waits for a table
 * keeps everybody waiting who comes for it later; so a migration waits for {@link Migrations#LOCK}
 * at most, is undone, and is tried again once the others have had their turn. The same where the
 * database gave it up because it and somebody else were waiting for each other.
 */
final class PatientMigration {

  private static final Logger LOG = LoggerFactory.getLogger(PatientMigration.class);

  /** No lock in time, deadlock. */
  private static final Set<String> WORTH_ANOTHER_TRY = Set.of("55P03", "40P01");

  private static final int TRIES = 20;
  private static final Duration REST = Duration.ofSeconds(2);

  private final int tries;
  private final Runnable rest;

  PatientMigration() {
    this(TRIES, () -> LockSupport.parkNanos(REST.toNanos()));
  }

  /**
   * @param rest what is done between two tries
   */
  PatientMigration(int tries, Runnable rest) {
    this.tries = tries;
    this.rest = rest;
  }

  /**
   * @throws FlywayMigrateException of the migration that failed; those before it stand
   */
  void run(Flyway schema) {
    for (int left = tries - 1; ; left--) {
      try {
        schema.migrate();
        return;
      } catch (FlywayMigrateException failed) {
        if (left == 0 || !WORTH_ANOTHER_TRY.contains(String.valueOf(failed.getSqlState()))) {
          throw failed;
        }
        LOG.warn(
            "migration {} was undone, since others use its tables (SQLSTATE {}): it is tried again",
            failed.getMigration().getVersion(),
            failed.getSqlState());
        rest.run();
      }
    }
  }
}
