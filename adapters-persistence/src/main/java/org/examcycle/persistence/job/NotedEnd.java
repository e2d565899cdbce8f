package org.examcycle.persistence.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Notes how a job ended, again and again where the database is away at that moment: a job whose end
 * is not noted is taken for one that is being done, and is nobody's for a minute.
 */
final class NotedEnd {

  private final Duration rest;
  private final JobWatch watch;
  private volatile boolean stopping;

  /**
   * @param rest between two tries
   */
  NotedEnd(Duration rest, JobWatch watch) {
    this.rest = rest;
    this.watch = watch;
  }

  /** From here on everything is tried once. */
  void stop() {
    stopping = true;
  }

  <T> CompletionHandler<T> completed(CompletionHandler<T> ended) {
    return (done, job) -> note(() -> ended.complete(done, job));
  }

  <T> FailureHandler<T> failed(FailureHandler<T> failed) {
    return (done, job) -> note(() -> failed.onFailure(done, job));
  }

  private void note(Runnable end) {
    while (!isNoted(end)) {
      watch.looked(false);
      LockSupport.parkNanos(rest.toNanos());
    }
  }

  private boolean isNoted(Runnable end) {
    try {
      end.run();
      return true;
    } catch (RuntimeException failed) {
      if (stopping || !isOfTheDatabase(failed)) {
        throw failed;
      }
      return false;
    }
  }

  /** And not that somebody else has the job by now. */
  private static boolean isOfTheDatabase(RuntimeException failed) {
    return Stream.<Throwable>iterate(failed, cause -> cause != null, Throwable::getCause)
        .anyMatch(SQLException.class::isInstance);
  }
}
