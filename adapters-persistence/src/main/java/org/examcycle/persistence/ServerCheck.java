package org.examcycle.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What is wrong with a database or with the role we are in it: the application must not start. */
public final class ServerCheck {

  private static final int OLDEST = 18;

  private ServerCheck() {}

  /** One line per fault; empty when all is well. */
  public static List<String> faults(DataSource application) throws SQLException {
    try (var connection = application.getConnection()) {
      return faults(connection);
    }
  }

  /** The same by a connection that stands. */
  public static List<String> faults(Connection connection) throws SQLException {
    var faults = new ArrayList<String>();
    if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
      faults.add("the database must be PostgreSQL " + OLDEST + " or newer");
    }
    if (!is(connection, "select current_setting('server_encoding') = 'UTF8'")) {
      faults.add("the database must be in UTF8: names come in every script, and none can be told");
    }
    if (is(connection, "select rolsuper from pg_roles where rolname = current_user")) {
      faults.add("the application must not be a superuser of the database");
    }
    if (is(connection, "select pg_has_role(current_user, nspowner, 'member') " + OUR_SCHEMA)) {
      faults.add("the application must not own the schema: it could alter the history");
    }
    return faults;
  }

  private static final String OUR_SCHEMA =
      "from pg_namespace where nspname = '" + DatabaseRoles.SCHEMA + "'";

  private static boolean is(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      return rows.next() && rows.getBoolean(1);
    }
  }
}
