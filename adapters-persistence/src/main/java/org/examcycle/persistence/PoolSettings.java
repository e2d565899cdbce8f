package org.examcycle.persistence;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The application's connections and how long they may be held.
 *
 * @param size connections kept, 2 to 200: what is done apart needs one more than its caller.
 *     PostgreSQL works fastest with about two for each of its cores; more only queue inside it
 * @param waiting for a free connection, 250 ms to 30 s: who waits longer is told to come again
 *     instead of holding a thread
 * @param statement longest time for one statement, 1 s to 1 h: no mistake keeps the database busy
 *     for ever, and a whole cohort's award still fits
 * @param lock longest wait for a row that another writer holds, 100 ms to 1 min
 * @param idleInTransaction 1 s to 10 min, after which the database ends a transaction in which
 *     nothing happens: a dead node must not hold its rows
 */
public record PoolSettings(
    @DefaultValue("10") int size,
    @DefaultValue("3s") Duration waiting,
    @DefaultValue("5m") Duration statement,
    @DefaultValue("5s") Duration lock,
    @DefaultValue("1m") Duration idleInTransaction) {

  public PoolSettings {
    check("size", size, 2, 200);
    check("waiting", waiting, Duration.ofMillis(250), Duration.ofSeconds(30));
    check("statement", statement, Duration.ofSeconds(1), Duration.ofHours(1));
    check("lock", lock, Duration.ofMillis(100), Duration.ofMinutes(1));
    check("idle-in-transaction", idleInTransaction, Duration.ofSeconds(1), Duration.ofMinutes(10));
  }

  /** So many connections, and the usual times. */
  public static PoolSettings ofSize(int size) {
    return new PoolSettings(
        size,
        Duration.ofSeconds(3),
        Duration.ofMinutes(5),
        Duration.ofSeconds(5),
        Duration.ofMinutes(1));
  }

  /** What a new connection says to the server. */
  String limits() {
    return "set statement_timeout = %d; set lock_timeout = %d; set idle_in_transaction_session_timeout = %d"
        .formatted(statement.toMillis(), lock.toMillis(), idleInTransaction.toMillis());
  }

  private static <T extends Comparable<? super T>> void check(
      String name, T value, T least, T most) {
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      throw new IllegalArgumentException(
          "pool " + name + " must lie between " + least + " and " + most + ", and is " + value);
    }
  }
}
