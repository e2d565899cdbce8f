package org.examcycle.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Whole days in a zone; the last day counts. Half-open as instants: {@code [from, until)}.
 *
 * @param last not before the first
 */
public record WholeDays(LocalDate first, LocalDate last, ZoneId zone) {

  public WholeDays {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the last day is before the first");
    }
  }

  public static WholeDays day(LocalDate day, ZoneId zone) {
    return new WholeDays(day, day, zone);
  }

  /** The first instant of the first day. */
  public Instant from() {
    return first.atStartOfDay(zone).toInstant();
  }

  /** The first instant after the last day. */
  public Instant until() {
    return last.plusDays(1).atStartOfDay(zone).toInstant();
  }

  public boolean contains(Instant instant) {
    return !instant.isBefore(from()) && instant.isBefore(until());
  }
}
