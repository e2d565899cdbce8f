package org.examcycle.domain.calendar.english;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.examcycle.domain.rule.Decision;

/**
 * The days in which results of an English exam date come out (ENG-RES-01), whole days in London.
 *
 * @param opens the first day
 * @param lastDay the last day, printed on every Confirmation of Entry; not before it opens
 */
public record ReleaseWindow(LocalDate opens, LocalDate lastDay) {

  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  /** Where an instant lies: nobody learns anything, results come out, the promise has run out. */
  public enum Phase {
    BEFORE,
    OPEN,
    AFTER
  }

  public ReleaseWindow {
    if (lastDay.isBefore(opens)) {
      throw new IllegalArgumentException("a window closes before it opens");
    }
  }

  /** The first instant at which something may be learnt. */
  public Instant from() {
    return opens.atStartOfDay(ZONE).toInstant();
  }

  /** The first instant after the last day. */
  public Instant until() {
    return lastDay.plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  public Phase at(Instant now) {
    if (now.isBefore(from())) {
      return Phase.BEFORE;
    }
    return now.isBefore(until()) ? Phase.OPEN : Phase.AFTER;
  }

  /** Whether anybody outside the board may learn anything at this instant. */
  public boolean hasOpened(Instant now) {
    return at(now) != Phase.BEFORE;
  }

  /**
   * This window moved to other days: later only, on either side, and not opened later once open
   * (ENG-RES-03).
   */
  public Decision<ReleaseWindow> moved(ReleaseWindow to, Instant now) {
    var refusals = new ArrayList<ReleaseWindowRefusal>();
    if (to.opens.isBefore(opens)) {
      refusals.add(new WindowWouldOpenEarlier(opens, to.opens));
    }
    if (to.opens.isAfter(opens) && hasOpened(now)) {
      refusals.add(new WindowOpenedAlready(opens, to.opens));
    }
    if (to.lastDay.isBefore(lastDay)) {
      refusals.add(new WindowWouldCloseEarlier(lastDay, to.lastDay));
    }
    return refusals.isEmpty() ? Decision.granted(to) : Decision.refused(refusals);
  }

  /** Whether candidates must be told a new last day by new Confirmations of Entry (ENG-RES-03). */
  public boolean needsNewConfirmations(ReleaseWindow to) {
    return !to.lastDay.equals(lastDay);
  }
}
