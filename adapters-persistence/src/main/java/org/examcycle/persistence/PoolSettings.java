package org.examcycle.persistence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The application's connections and how long they may be held.
 *
 * @param size connections kept; what is done apart needs one more than its caller. PostgreSQL works
 *     fastest with about two for each of its cores; more only queue inside it
 * @param waiting longest time to wait for a free connection: who waits longer is told to come again
 *     instead of holding a thread
 * @param queue how many may wait for one at a time; whoever comes then is told at once to come
 *     again
 * @param files how many may be held by those who send files of entries, each while its rows are
 *     stored: the others are left to other callers, and one always is. 0 is a third of all, and at
 *     least one
 * @param statement longest time for one statement: no mistake keeps the database busy for ever, and
 *     a whole cohort's award still fits
 * @param lock longest wait for a row that another writer holds
 * @param idleInTransaction after which the database ends a transaction in which nothing happens: a
 *     dead node must not hold its rows
 */
public record PoolSettings(
    @DefaultValue("10") @Min(2) @Max(200) int size,
    @DefaultValue("3s") @DurationMin(millis = 250) @DurationMax(seconds = 30) Duration waiting,
    @DefaultValue("100") @Min(1) @Max(10_000) int queue,
    @DefaultValue("0") @Min(0) @Max(200) int files,
    @DefaultValue("5m") @DurationMin(seconds = 1) @DurationMax(hours = 1) Duration statement,
    @DefaultValue("5s") @DurationMin(millis = 100) @DurationMax(minutes = 1) Duration lock,
    @DefaultValue("1m") @DurationMin(seconds = 1) @DurationMax(minutes = 10)
        Duration idleInTransaction) {

  private static final Duration SILENCE_BEYOND_STATEMENT = Duration.ofSeconds(5);

  /** So many connections, and the usual times. */
  public static PoolSettings ofSize(int size) {
    return new PoolSettings(
        size,
        Duration.ofSeconds(3),
        100,
        0,
        Duration.ofMinutes(5),
        Duration.ofSeconds(5),
        Duration.ofMinutes(1));
  }

  /** How many files may be stored at a time. */
  public int mostFiles() {
    return files == 0 ? Math.max(1, size / 3) : Math.min(files, size - 1);
  }

  /** How long it may take to look whether a connection still stands; 250 ms is the least. */
  Duration longestLook() {
    return Duration.ofMillis(Math.max(250, waiting.dividedBy(4).toMillis()));
  }

  /** The same as {@link #waiting}, for whoever counts in seconds and takes 0 for ever. */
  String waitingSeconds() {
    return String.valueOf(Math.max(1, waiting.toSeconds()));
  }

  /**
   * After so long a silence nothing more comes: by then the server itself would have broken off a
   * statement that takes too long.
   */
  Duration silence() {
    return statement.plus(SILENCE_BEYOND_STATEMENT);
  }

  String silenceSeconds() {
    return String.valueOf(silence().toSeconds());
  }

  /** What a new connection says to the server. */
  String limits() {
    return "set statement_timeout = %d; set lock_timeout = %d; set idle_in_transaction_session_timeout = %d"
        .formatted(statement.toMillis(), lock.toMillis(), idleInTransaction.toMillis());
  }
}
