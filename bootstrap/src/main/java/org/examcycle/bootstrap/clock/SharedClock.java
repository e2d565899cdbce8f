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

  /** So far behind the server's it is set: who is a little late shows nothing early. */
  private static final Duration BEHIND = Duration.ofMillis(3);

  private static final Duration NEAREST = Duration.ofMillis(1);
  private static final Duration FARTHEST = Duration.ofMillis(6);

  /** The counter and the server's clock drift apart by one part of so many, at the most. */
  private static final int DRIFT = 5000;

  private final ServerClock server;
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("shared-clock").daemon().factory());
  private volatile Mark mark;
  private volatile boolean running;

  /**
   * What the time was when the counter stood there.
   *
   * @param behind so far behind the server's clock it was, at the least, when it was looked at
   */
  private record Mark(Instant at, long counter, Duration behind, long looked) {

    static Mark of(Instant at, Duration behind) {
      var counter = System.nanoTime();
      return new Mark(at, counter, behind, counter);
    }

    Mark seen(Duration behind) {
      return new Mark(at, counter, behind, System.nanoTime());
    }

    Instant now() {
      return at.plusNanos(System.nanoTime() - counter);
    }

    /** What is still sure of that. */
    Duration surelyBehind() {
      return behind.minusNanos((System.nanoTime() - looked) / DRIFT);
    }
  }

  /**
   * @throws IllegalStateException if the server does not tell its time
   */
  public SharedClock(ServerClock server) {
    this.server = server;
    // Far from any time that the server may tell, so that the first look sets it.
    this.mark = Mark.of(Instant.EPOCH, Duration.ZERO);
    try {
      look();
    } catch (SQLException untold) {
      throw new IllegalStateException("the database server does not tell its time", untold);
    }
  }

  /**
   * Stays while it is surely behind, and by little, and else goes a little behind the earliest
   * moment that the server's clock may show.
   */
  void look() throws SQLException {
    var behind = atLeastBehind(server.ahead(this));
    var stays = behind.compareTo(NEAREST) >= 0 && behind.compareTo(FARTHEST) <= 0;
    mark = stays ? mark.seen(behind) : Mark.of(instant().plus(behind).minus(BEHIND), BEHIND);
  }

  /** A look that took long tells little, and what was sure before may be more. */
  private Duration atLeastBehind(ServerClock.Ahead ahead) {
    var seen = ahead.most().negated();
    var before = mark.surelyBehind();
    var isStillTrue = before.compareTo(ahead.least().negated()) <= 0;
    return isStillTrue && before.compareTo(seen) > 0 ? before : seen;
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
