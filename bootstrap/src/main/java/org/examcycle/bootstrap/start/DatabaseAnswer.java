package org.examcycle.bootstrap.start;

import java.sql.SQLException;

/** What a failed log-in to PostgreSQL means to an operator. */
final class DatabaseAnswer {

  private DatabaseAnswer() {}

  static boolean isAboutConnecting(SQLException failed) {
    var state = String.valueOf(failed.getSQLState());
    return state.startsWith("08")
        || state.startsWith("28")
        || state.startsWith("57P")
        || state.equals("3D000")
        || state.equals("53300");
  }

  static boolean isAboutSettings(SQLException failed) {
    var state = String.valueOf(failed.getSQLState());
    return state.startsWith("28") || state.equals("3D000") || state.equals("42501");
  }

  /** Never the server's own text: it may repeat what was sent. */
  static String of(SQLException failed) {
    var state = String.valueOf(failed.getSQLState());
    return switch (state) {
      case "28P01", "28000" -> "refuses the log-in: wrong password, no such user, or no right";
      case "42501" -> "lets this user not connect, or not look at what it must";
      case "3D000" -> "does not exist on that server";
      case "53300" -> "has no connection to spare";
      case "57P03" -> "is starting up or shutting down";
      default -> "does not answer (SQLSTATE " + state + ")";
    };
  }
}
