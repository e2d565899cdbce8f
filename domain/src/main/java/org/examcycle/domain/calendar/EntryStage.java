package org.examcycle.domain.calendar;

import java.time.LocalDate;
import org.examcycle.domain.quantity.Money;

/**
 * A stage of entry (INT-ENT-03). It starts on the day after the stage before it ends.
 *
 * @param lastDay the last day that counts
 * @param addition what an entry costs besides its fee, the same whatever the option costs; nothing
 *     when on time, never less than nothing
 */
public record EntryStage(EntryStanding standing, LocalDate lastDay, Money addition) {

  public EntryStage {
    if (addition.minorUnits() < 0) {
      throw new IllegalArgumentException("an addition is not negative");
    }
    if (standing == EntryStanding.ON_TIME && !addition.isZero()) {
      throw new IllegalArgumentException("an entry on time costs nothing besides its fee");
    }
  }

  public boolean isOnTime() {
    return standing == EntryStanding.ON_TIME;
  }

  boolean follows(EntryStage before) {
    return standing.compareTo(before.standing) > 0 && lastDay.isAfter(before.lastDay);
  }
}
