package org.examcycle.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * The three roles of a database: the owner of the schema, the application, and a reader. Made by a
 * superuser, before the first migration, in an embedded database as in one that is served.
 */
public final class DatabaseRoles {

  public static final String SCHEMA = "examcycle";
  public static final String OWNER = "examcycle_owner";
  public static final String APPLICATION = "examcycle_application";
  public static final String READER = "examcycle_reader";

  private DatabaseRoles() {}

  /** The SQL that makes roles and schema, without passwords; it may be run again. */
  public static String sql() {
    try (var in =
        Objects.requireNonNull(DatabaseRoles.class.getResourceAsStream("/db/roles.sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes what is missing and sets the passwords.
   *
   * @param passwords by role
   */
  public static void prepare(DataSource superuser, Map<String, String> passwords)
      throws SQLException {
    try (var connection = superuser.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql());
      for (var password : passwords.entrySet()) {
        statement.execute(alter(connection, password.getKey(), password.getValue()));
      }
    }
  }

  private static String alter(Connection connection, String role, String password)
      throws SQLException {
    try (var quote =
        connection.prepareStatement("select format('alter role %I password %L', ?, ?)")) {
      quote.setString(1, role);
      quote.setString(2, password);
      try (var rows = quote.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
