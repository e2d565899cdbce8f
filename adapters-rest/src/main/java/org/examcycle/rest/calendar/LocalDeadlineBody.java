package org.examcycle.rest.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.LocalDeadline;

/**
 * An Associate's deadline for its centres (INT-PRE-02).
 *
 * @param instant from which on nothing more is taken
 * @param localTime the same on the Associate's own clocks
 */
record LocalDeadlineBody(
    KeyActivity activity, Instant instant, OffsetDateTime localTime, ZoneId timeZone) {

  static LocalDeadlineBody of(LocalDeadline deadline) {
    return new LocalDeadlineBody(
        deadline.activity(),
        deadline.at(),
        deadline.at().atZone(deadline.zone()).toOffsetDateTime(),
        deadline.zone());
  }
}
