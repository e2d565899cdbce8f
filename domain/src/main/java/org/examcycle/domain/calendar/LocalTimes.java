package org.examcycle.domain.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What a clock on the wall shows, and when that is. */
public final class LocalTimes {

  private LocalTimes() {}

  /** Whether clocks there never show it: it is skipped when they are put forward. */
  public static boolean isSkipped(LocalDateTime local, ZoneId zone) {
    return zone.getRules().getValidOffsets(local).isEmpty();
  }

  /**
   * The instant at which clocks there show it: the first of the two when they are put back over it.
   * One that is skipped is as long after the change as it would have been without it.
   */
  public static Instant instant(LocalDateTime local, ZoneId zone) {
    return local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }
}
