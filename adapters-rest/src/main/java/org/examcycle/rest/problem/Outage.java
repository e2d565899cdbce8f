package org.examcycle.rest.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.application.usecase.Overtaken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a database that cannot be reached, or cannot do it now, from a fault of ours. */
final class Outage {

  static final Duration TRY_AGAIN = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

  /** No connection; disk, memory or connections used up; somebody stops it, or a statement. */
  private static final Set<String> CLASSES = Set.of("08", "53", "57");

  /**
   * A row that somebody else held for too long, a transaction that was given up because it rested,
   * and one that could not be put in order with others though it was tried again.
   */
  private static final Set<String> STATES = Set.of("55P03", "25P03", "40001", "40P01");

  /**
   * What the pool says, without a SQLSTATE, of a connection that broke under a transaction: all
   * that is left to be seen when the rollback fails too.
   */
  private static final String CLOSED_BY_THE_POOL = "Connection is closed";

  private Outage() {}

  /** Notes it in one line if it is: what the server said may repeat what the caller sent. */
  static boolean isBehind(Throwable thrown) {
    var outage =
        Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
            .limit(20)
            .flatMap(cause -> outage(cause).stream())
            .findFirst();
    outage.ifPresent(state -> LOG.warn("a request was turned away: SQLSTATE {}", state));
    return outage.isPresent();
  }

  private static Optional<String> outage(Throwable thrown) {
    if (thrown instanceof Overtaken) {
      return Optional.of("none, overtaken again and again");
    }
    if (!(thrown instanceof SQLException sql)) {
      return Optional.empty();
    }
    var state = sql.getSQLState() == null ? "" : sql.getSQLState();
    var isOutage =
        sql instanceof SQLTransientConnectionException
            || (state.isEmpty() && CLOSED_BY_THE_POOL.equals(sql.getMessage()))
            || STATES.contains(state)
            || CLASSES.stream().anyMatch(state::startsWith);
    return isOutage
        ? Optional.of(state.isEmpty() ? "none, no connection" : state)
        : Optional.empty();
  }
}
