package org.examcycle.persistence.replica;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whether what is called a replica is one of this database. */
public final class StandbyCheck {

  /** Given once, when a server's data are made, and copied with them. */
  private static final String SYSTEM =
      "select system_identifier || ' ' || current_database() from pg_control_system()";

  private static final String IN_RECOVERY = "select pg_is_in_recovery()::text";

  private StandbyCheck() {}

  /** One line per fault, each to be read behind the setting's name; empty when all is well. */
  public static List<String> faults(Connection database, Connection standby) throws SQLException {
    var faults = new ArrayList<String>();
    if (!text(standby, IN_RECOVERY).equals("true")) {
      faults.add("is no replica: it takes writes");
    }
    if (!text(standby, SYSTEM).equals(text(database, SYSTEM))) {
      faults.add("is another database, no replica of examcycle.database.url");
    }
    return faults;
  }

  private static String text(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(question)) {
      row.next();
      return row.getString(1);
    }
  }
}
