package org.examcycle.domain.quantity;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * So many times within a span and no more; the span slides.
 *
 * @param most at least 1
 * @param span longer than nothing
 */
public record Limit(int most, Duration span) {

  public Limit {
    if (most < 1 || !span.isPositive()) {
      throw new IllegalArgumentException("a limit allows something within some time");
    }
  }

  /** The instant from which on something that has happened counts, if asked now. */
  public Instant countsFrom(Instant now) {
    return now.minus(span);
  }

  /**
   * When it may happen again; empty if it may happen now. What happened exactly a span ago counts
   * no more.
   */
  public Optional<Instant> reached(Collection<Instant> happened, Instant now) {
    var counting = happened.stream().filter(countsFrom(now)::isBefore).sorted().toList();
    return counting.size() < most
        ? Optional.empty()
        : Optional.of(counting.get(counting.size() - most).plus(span));
  }
}
