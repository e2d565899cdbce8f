package org.examcycle.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** The one clock that all nodes of an installation can see: the database server's. */
public final class ServerClock {

  private final DataSource application;

  public ServerClock(DataSource application) {
    this.application = application;
  }

  /**
   * How far a clock is from the server's, at the least: the server looked at its own at some moment
   * between question and answer, and whichever moment is best for the clock is assumed.
   */
  public Duration apartFrom(Clock clock) throws SQLException {
    return ahead(clock).abs();
  }

  /** The same, less than nothing for a clock that is behind. */
  public Duration ahead(Clock clock) throws SQLException {
    try (var connection = application.getConnection()) {
      // The pool may have looked whether the connection still stands: that is not counted.
      var started = System.nanoTime();
      var asked = clock.instant();
      var theirs = instant(connection);
      var answered = asked.plusNanos(System.nanoTime() - started);
      if (theirs.isBefore(asked)) {
        return Duration.between(theirs, asked);
      }
      return theirs.isAfter(answered) ? Duration.between(theirs, answered) : Duration.ZERO;
    }
  }

  private static Instant instant(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select clock_timestamp()")) {
      row.next();
      return row.getObject(1, OffsetDateTime.class).toInstant();
    }
  }
}
