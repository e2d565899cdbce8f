package org.examcycle.persistence;

import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Whether the schema is as new as this build. It may be newer: a build runs beside its successor
 * while nodes are replaced one by one.
 */
public final class SchemaState {

  private static final String HAS =
      "select exists (select from flyway_schema_history where version = ? and success)";

  private final DataSource application;
  private final String newest;

  /**
   * @param schema with the migrations of this build, which have run
   */
  public SchemaState(DataSource application, Flyway schema) {
    this.application = application;
    this.newest =
        Arrays.stream(schema.info().all())
            .filter(migration -> migration.getState().isResolved())
            .map(MigrationInfo::getVersion)
            .filter(version -> version != null)
            .reduce((_, last) -> last)
            .orElseThrow()
            .getVersion();
  }

  /** The version of this build's last migration. */
  public String newest() {
    return newest;
  }

  public boolean isThere() throws SQLException {
    try (var connection = application.getConnection();
        var question = connection.prepareStatement(HAS)) {
      question.setString(1, newest);
      try (var row = question.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
