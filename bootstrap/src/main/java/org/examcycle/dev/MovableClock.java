package org.examcycle.dev;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The system's clock, put forward or back. Kept nowhere: a start puts it right again. */
public final class MovableClock extends Clock {

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  /** From now on it is this instant, and time runs on. */
  void moveTo(Instant instant) {
    ahead.set(Duration.between(Clock.systemUTC().instant(), instant));
  }

  /**
   * @param offset from the system's clock, not from where this one stands
   */
  void moveBy(Duration offset) {
    ahead.set(offset);
  }

  Duration ahead() {
    return ahead.get();
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("it is always UTC");
  }
}
