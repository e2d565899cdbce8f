package org.examcycle.rest.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that cannot be reached, or is too busy to, from a fault of ours. */
final class Outage {

  static final Duration TRY_AGAIN = Duration.ofSeconds(5);

  /** Shutting down, starting up, no connection left; a row that somebody else held for too long. */
  private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300", "55P03");

  private static final String CONNECTION_CLASS = "08";

  private Outage() {}

  static boolean isBehind(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .anyMatch(Outage::isOutage);
  }

  private static boolean isOutage(Throwable thrown) {
    if (!(thrown instanceof SQLException sql)) {
      return false;
    }
    var state = sql.getSQLState() == null ? "" : sql.getSQLState();
    return sql instanceof SQLTransientConnectionException
        || state.startsWith(CONNECTION_CLASS)
        || STATES.contains(state);
  }
}
