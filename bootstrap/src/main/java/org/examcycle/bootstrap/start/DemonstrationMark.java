package org.examcycle.bootstrap.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A row that the development application leaves in each database that it fills. Only the owner can
 * put it there, and nobody needs to take it away.
 */
public final class DemonstrationMark {

  private static final String TABLE = "examcycle.demonstration_mark";

  private DemonstrationMark() {}

  public static boolean isOn(Connection connection) throws SQLException {
    return asks(connection, "select to_regclass('" + TABLE + "') is not null")
        && asks(connection, "select exists (select from " + TABLE + ")");
  }

  public static void putOn(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("insert into " + TABLE + " default values on conflict do nothing");
    }
  }

  /**
   * When it was put on.
   *
   * @throws SQLException if it is not on
   */
  public static Instant since(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select marked_at from " + TABLE)) {
      row.next();
      return row.getObject(1, OffsetDateTime.class).toInstant();
    }
  }

  private static boolean asks(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(question)) {
      return row.next() && row.getBoolean(1);
    }
  }
}
