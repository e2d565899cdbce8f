package org.examcycle.domain.entry.english;

import java.time.LocalDate;
import org.examcycle.domain.quantity.Money;

/**
 * How a centre takes late entries (ENG-EXM-03).
 *
 * @param until the last day, a whole day by the clocks of the sitting
 * @param fee on top of the entry fee; not negative
 */
public record LateEntries(LocalDate until, Money fee) {
  public LateEntries {
    if (fee.minorUnits() < 0) {
      throw new IllegalArgumentException("a fee is not negative");
    }
  }
}
