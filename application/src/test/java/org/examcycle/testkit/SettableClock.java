package org.examcycle.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until it is set. Starts at noon of 1 September 2026, UTC. */
public final class SettableClock extends Clock {

  private static final Instant START = Instant.parse("2026-09-01T12:00:00Z");
  private volatile Instant now = START;

  public void set(Instant instant) {
    now = instant;
  }

  public void reset() {
    now = START;
  }

  @Override
  public Instant instant() {
    return now;
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
