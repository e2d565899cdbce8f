package org.examcycle.domain.guide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day by which something is due.
 *
 * @param day the last that counts, in the zone
 * @param until the first instant that is too late
 */
public record DueDay(LocalDate day, ZoneId zone, Instant until) {

  public boolean isPastAt(Instant instant) {
    return !instant.isBefore(until);
  }
}
