package org.examcycle.rest.call;

import java.time.Duration;

/**
 * How slowly a body may come.
 *
 * @param grace how long it may be waited for, however little comes
 * @param bytesPerSecond for each so many a second more
 */
record Pace(Duration grace, int bytesPerSecond) {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  /**
   * @param waited nanoseconds, all waits together
   */
  boolean isKept(long bytes, long waited) {
    return waited <= grace.toNanos()
        || (waited - grace.toNanos()) / SECOND <= bytes / bytesPerSecond;
  }
}
