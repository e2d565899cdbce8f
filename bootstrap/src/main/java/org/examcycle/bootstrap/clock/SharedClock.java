package org.examcycle.bootstrap.clock;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.examcycle.persistence.ServerClock;
import org.springframework.context.SmartLifecycle;

/**
 * The database server's clock, which all nodes share: looked at now and then, and carried on in
 * between by this machine's counter of nanoseconds, which nobody can set. So a node whose own clock
 * is wrong shows nothing early and closes nothing late (decision 0020).
 */
public final class SharedClock extends Clock implements SmartLifecycle {

  private static final Duration REST = Duration.ofSeconds(5);

  /** Less is not worth a step back. */
  private static final Duration LEAST = Duration.ofMillis(1);

  private final ServerClock server;
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("shared-clock").daemon().factory());
  private volatile Mark mark;
  private volatile boolean running;

  /** What the time was when the counter stood there. */
  private record Mark(Instant at, long counter) {
    Instant now() {
      return at.plusNanos(System.nanoTime() - counter);
    }
  }

  /**
   * @throws IllegalStateException if the server does not tell its time
   */
  public SharedClock(ServerClock server) {
    this.server = server;
    // Far from any time that the server may tell, so that the first look sets it.
    this.mark = new Mark(Instant.EPOCH, System.nanoTime());
    try {
      look();
    } catch (SQLException untold) {
      throw new IllegalStateException("the database server does not tell its time", untold);
    }
  }

  /**
   * Stays if it may be right, and else goes to the earliest moment that the server's clock may
   * show: late by as long as the server took to answer, and early never.
   */
  void look() throws SQLException {
    var ahead = server.ahead(this);
    if (ahead.apart().compareTo(LEAST) > 0) {
      mark = new Mark(instant().minus(ahead.most()), System.nanoTime());
    }
  }

  private void lookOrCarryOn() {
    try {
      look();
    } catch (SQLException _) {
      // Without the database nothing is shown and nothing taken; readiness says that it is gone.
    }
  }

  @Override
  public Instant instant() {
    return mark.now();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("it is always UTC");
  }

  @Override
  public void start() {
    running = true;
    var _ =
        looking.scheduleWithFixedDelay(
            this::lookOrCarryOn, REST.toMillis(), REST.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    looking.shutdownNow();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
