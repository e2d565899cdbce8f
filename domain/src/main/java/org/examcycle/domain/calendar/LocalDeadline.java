package org.examcycle.domain.calendar;

import java.time.Instant;
import java.time.ZoneId;
import org.examcycle.domain.centre.AssociateCode;

/**
 * Until when an Associate takes something from its centres (INT-PRE-02): earlier than the board's
 * own date, never later.
 *
 * @param at the first instant at which nothing more is taken
 * @param zone the Associate's, in which it is shown
 */
public record LocalDeadline(
    AssociateCode associate, SeriesCode series, KeyActivity activity, Instant at, ZoneId zone) {

  public boolean isPastAt(Instant instant) {
    return !instant.isBefore(at);
  }
}
