package org.examcycle.bootstrap.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.examcycle.bootstrap.setting.DatabaseSettings;
import org.examcycle.persistence.Migrations;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorCode;
import org.flywaydb.core.api.MigrationInfo;

/**
 * As the owner finds the schema: empty, or one that this build knows, with migrations as they were
 * when they ran.
 */
final class OwnerLogin {

  /** What Flyway says of a migration that is to run yet: an upgrade has some. */
  private static final ErrorCode WAITING = CoreErrorCode.RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED;

  private final DatabaseSettings settings;

  OwnerLogin(DatabaseSettings settings) {
    this.settings = settings;
  }

  List<Fault> faults() {
    return DatabaseLogin.with(settings.url(), settings.owner(), this::look);
  }

  private List<Fault> look(Connection connection) throws SQLException {
    var faults = new ArrayList<>(PreparedDatabase.faults(connection));
    if (DemonstrationMark.isOn(connection)) {
      faults.add(Fault.of("the database is marked as a demonstration: its people are invented"));
    }
    var flyway = Migrations.of(settings.url(), settings.owner());
    var applied = flyway.info().applied();
    if (applied.length > 0) {
      faults.addAll(unknown(applied));
      faults.addAll(altered(flyway));
    }
    return faults;
  }

  private static List<Fault> unknown(MigrationInfo[] applied) {
    return Arrays.stream(applied)
        .filter(migration -> migration.getVersion() != null)
        .filter(migration -> !migration.getState().isResolved())
        .map(MigrationInfo::getVersion)
        .reduce((_, last) -> last)
        .map(version -> Fault.of("the schema is newer than this build: it is at " + version))
        .stream()
        .toList();
  }

  private static List<Fault> altered(Flyway flyway) {
    return Stream.ofNullable(flyway.validateWithResult().invalidMigrations)
        .flatMap(List::stream)
        .filter(migration -> !WAITING.equals(migration.errorDetails.errorCode))
        .map(
            migration ->
                Fault.of(
                    "the schema's migration %s is not this build's (%s)"
                        .formatted(migration.version, migration.errorDetails.errorCode)))
        .toList();
  }
}
