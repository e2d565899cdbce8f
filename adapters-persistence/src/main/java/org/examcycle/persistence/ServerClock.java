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
   * How far a clock is ahead of the server's: less than nothing, if it is behind. The server looked
   * at its own at some moment between question and answer, and nobody knows at which.
   *
   * @param least if the server looked as it was asked
   * @param most if it looked as it answered
   */
  public record Ahead(Duration least, Duration most) {

    /** At the least, in whichever direction. */
    public Duration apart() {
      if (least.isPositive()) {
        return least;
      }
      return most.isNegative() ? most.negated() : Duration.ZERO;
    }
  }

  public Ahead ahead(Clock clock) throws SQLException {
    try (var connection = application.getConnection()) {
      // The pool may have looked whether the connection still stands: that is not counted.
      var started = System.nanoTime();
      var asked = clock.instant();
      var theirs = instant(connection);
      var answered = asked.plusNanos(System.nanoTime() - started);
      return new Ahead(Duration.between(theirs, asked), Duration.between(theirs, answered));
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
