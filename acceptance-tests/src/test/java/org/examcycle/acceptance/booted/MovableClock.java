package org.examcycle.acceptance.booted;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The booted application's clock: stands where it was set. */
final class MovableClock extends Clock {

  private static final Instant START = Instant.parse("2026-09-01T12:00:00Z");

  private volatile Instant now = START;

  void set(Instant instant) {
    now = instant;
  }

  void reset() {
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
