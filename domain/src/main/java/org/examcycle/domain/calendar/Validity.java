package org.examcycle.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whole days for which a row is in force, half-open: from the first day up to, not including, the
 * day in {@code until}; without one, without end.
 */
public record Validity(LocalDate from, Optional<LocalDate> until) {

  public Validity {
    if (until.isPresent() && !until.get().isAfter(from)) {
      throw new IllegalArgumentException("valid on no day: " + from + " to " + until.get());
    }
  }

  public static Validity from(LocalDate first) {
    return new Validity(first, Optional.empty());
  }

  /** As tables write it, with the last day counted. */
  public static Validity through(LocalDate first, LocalDate last) {
    return new Validity(first, Optional.of(last.plusDays(1)));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  public boolean overlaps(Validity other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  /** The days of both; empty when there is none. */
  public Optional<Validity> intersection(Validity other) {
    var first = from.isBefore(other.from) ? other.from : from;
    var end = Stream.of(until, other.until).flatMap(Optional::stream).min(LocalDate::compareTo);
    return overlaps(other) ? Optional.of(new Validity(first, end)) : Optional.empty();
  }

  private boolean startsBeforeEndOf(Validity other) {
    return other.until.map(from::isBefore).orElse(true);
  }

  /** {@code [2016-02-01,2020-01-01)}, or {@code [2020-01-01,)}. */
  @Override
  public String toString() {
    return "[" + from + "," + until.map(LocalDate::toString).orElse("") + ")";
  }
}
