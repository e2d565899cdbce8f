package org.examcycle.bootstrap.start;

import java.sql.SQLException;
import java.util.stream.Stream;

/** What a failed log-in to PostgreSQL, or a failed migration, means to an operator. */
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

  /** Whether it may be gone the next time, though nobody changes a setting. */
  static boolean isPassing(String state) {
    return Stream.of("08", "53", "57", "55P03", "40P01").anyMatch(state::startsWith);
  }

  static boolean isAboutSettings(SQLException failed) {
    var state = String.valueOf(failed.getSQLState());
    return state.startsWith("28")
        || state.startsWith("22")
        || state.equals("3D000")
        || state.equals("42501")
        || state.equals("42704");
  }

  /** Never the server's own text: it may repeat what was sent. */
  static String of(SQLException failed) {
    return of(String.valueOf(failed.getSQLState()));
  }

  static String of(String state) {
    return switch (state) {
      case "28P01", "28000" -> "refuses the log-in: wrong password, no such user, or no right";
      case "42501" -> "lets this user not connect, or not look at what it must";
      case "22023", "42704" -> "does not take a parameter that stands in its address";
      case "3D000" -> "does not exist on that server";
      case "53300" -> "has no connection to spare";
      case "53100" -> "has no room left on its disk";
      case "57P03" -> "is starting up or shutting down";
      case "55P03", "40P01" -> "did not get a table for it that others use";
      default ->
          (state.startsWith("08") || state.equals("null") ? "does not answer" : "says no")
              + " (SQLSTATE "
              + state
              + ")";
    };
  }
}
