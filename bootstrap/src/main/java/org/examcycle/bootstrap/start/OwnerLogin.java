package org.examcycle.bootstrap.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examcycle.bootstrap.setting.DatabaseSettings;
import org.examcycle.persistence.Migrations;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorCode;
import org.flywaydb.core.api.output.ValidateOutput;

/**
 * As the owner finds the schema: empty, or one that this build knows, with migrations as they were
 * when they ran.
 */
final class OwnerLogin {

  /** What Flyway says of a migration that is to run yet: an upgrade has some. */
  private static final ErrorCode WAITING = CoreErrorCode.RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED;

  /** What it says of one that ran and is not among this build's. */
  private static final ErrorCode UNKNOWN = CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED;

  private final DatabaseSettings settings;

  OwnerLogin(DatabaseSettings settings) {
    this.settings = settings;
  }

  List<Fault> faults() {
    return DatabaseLogin.with(settings.url(), settings.owner(), this::look);
  }

  private List<Fault> look(Connection connection) throws SQLException {
    var faults = new ArrayList<>(PreparedDatabase.faults(connection));
    faults.addAll(WritableDatabase.faults(connection, settings.owner().role()));
    if (DemonstrationMark.isOn(connection)) {
      faults.add(Fault.of("the database is marked as a demonstration: its people are invented"));
    }
    faults.addAll(faultsOf(found()));
    return faults;
  }

  /** What speaks against the schema and each migration; one look, since it reads all of them. */
  private List<ValidateOutput> found() {
    var looked = Migrations.looking(settings.url(), settings.owner()).validateWithResult();
    return Stream.ofNullable(looked.invalidMigrations).flatMap(List::stream).toList();
  }

  private static List<Fault> faultsOf(List<ValidateOutput> found) {
    var newer =
        found.stream()
            .filter(migration -> UNKNOWN.equals(code(migration)))
            .reduce((_, last) -> last)
            .map(last -> "the schema is newer than this build: it is at " + last.version);
    var altered =
        found.stream()
            .filter(migration -> !UNKNOWN.equals(code(migration)))
            .filter(migration -> !WAITING.equals(code(migration)))
            .map(
                migration ->
                    "the schema's migration %s is not this build's (%s)"
                        .formatted(migration.version, code(migration)));
    return Stream.concat(newer.stream(), altered).map(Fault::of).toList();
  }

  private static ErrorCode code(ValidateOutput migration) {
    return migration.errorDetails.errorCode;
  }
}
