package org.examcycle.domain.catalogue;

import java.util.Set;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.quantity.Money;

/**
 * That an option can be entered in a series, by whom, and for what (INT-ENT-02).
 *
 * @param zones in which it can be sat; none when the offer was taken back
 * @param privateCandidates whether it is open to them
 * @param retakesOnly whether it is closed to first entries
 * @param fee for an entry on time, never less than nothing
 */
public record Offer(
    SeriesCode series,
    OptionKey option,
    Set<AdministrativeZone> zones,
    boolean privateCandidates,
    boolean retakesOnly,
    Money fee) {

  public Offer {
    zones = Set.copyOf(zones);
    if (fee.minorUnits() < 0) {
      throw new IllegalArgumentException("a fee is not negative");
    }
  }

  /** Whether anybody can enter for it. */
  public boolean isOpen() {
    return !zones.isEmpty();
  }
}
