package org.examcycle.persistence.usecase;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** So many do something at a time, and whoever came first is next. */
final class Turns {

  private final Semaphore free;
  private final Duration longestWait;

  /**
   * @param most at a time
   * @param longestWait after which one is turned away
   */
  Turns(int most, Duration longestWait) {
    this.free = new Semaphore(most, true);
    this.longestWait = longestWait;
  }

  /**
   * @throws CannotGetJdbcConnectionException when its turn does not come: as where the pool has no
   *     connection
   */
  <T> T taking(Supplier<T> work) {
    if (!comes()) {
      throw new CannotGetJdbcConnectionException(
          "no turn", new SQLTransientConnectionException("too many files are being stored"));
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private boolean comes() {
    try {
      return free.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
