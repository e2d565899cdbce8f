package org.examcycle.bootstrap.health;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks for those who watch, one after the other on a thread of its own, so that they have an
 * answer within a second whatever becomes of the look: Kubernetes, for one, waits no longer. While
 * a look is overdue nothing else is looked at.
 */
final class Lookout implements AutoCloseable {

  /** Beside looks that fail by themselves, which take a quarter of a second. */
  private static final Duration MOST = Duration.ofMillis(500);

  /** Finds out why not, if not. */
  interface Look {
    Optional<String> fault() throws SQLException;
  }

  private final ExecutorService looking =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("readiness").daemon().factory());
  private volatile Future<?> overdue = CompletableFuture.completedFuture(Optional.empty());

  /**
   * @throws SQLException if that cannot be found out, or not in time
   */
  Optional<String> look(Look look) throws SQLException {
    if (!overdue.isDone()) {
      throw late();
    }
    var asked = looking.submit(look::fault);
    try {
      return asked.get(MOST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      overdue = asked;
      throw late();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof SQLException unanswered) {
        throw unanswered;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw late();
    }
  }

  private static SQLException late() {
    return new SQLTimeoutException("no answer in time");
  }

  @Override
  public void close() {
    looking.shutdownNow();
  }
}
