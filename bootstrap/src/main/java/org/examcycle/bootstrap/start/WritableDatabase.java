package org.examcycle.bootstrap.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Whether whoever is logged in can write at all. */
final class WritableDatabase {

  private static final String STATE =
      "select pg_is_in_recovery(), current_setting('transaction_read_only')::boolean";

  private WritableDatabase() {}

  /** A standby may be promoted; what is set there stays until somebody sets it otherwise. */
  static List<Fault> faults(Connection connection, String role) throws SQLException {
    try (var statement = connection.createStatement();
        var state = statement.executeQuery(STATE)) {
      state.next();
      if (state.getBoolean(1)) {
        return List.of(Fault.passing("the database is a standby, which can be read only"));
      }
      return state.getBoolean(2)
          ? List.of(
              Fault.of(
                  "the database can be read only: default_transaction_read_only is on there for "
                      + role))
          : List.of();
    }
  }
}
