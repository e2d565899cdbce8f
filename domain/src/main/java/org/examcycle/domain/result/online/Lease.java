package org.examcycle.domain.result.online;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a session or a link is good for: from the instant it was made, half-open.
 *
 * @param from when it was made
 * @param until the first instant at which it is good no more; after it was made
 */
public record Lease(Instant from, Instant until) {

  public Lease {
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException("a lease lasts some time");
    }
  }

  public static Lease of(Instant from, Duration lasting) {
    return new Lease(from, from.plus(lasting));
  }

  public boolean runsAt(Instant now) {
    return !now.isBefore(from) && now.isBefore(until);
  }
}
