package org.examcycle.domain.marking;

import org.examcycle.domain.quantity.Fraction;

/** What moderation does to a centre's mark (INT-CWK-04). */
public sealed interface Moderation {

  /** The moderated mark, exact: rounding and bounds come after. */
  Fraction of(int mark);

  /** A straight line fitted on the sample: slope x mark + shift. */
  record Line(Fraction slope, Fraction shift) implements Moderation {
    @Override
    public Fraction of(int mark) {
      return slope.times(mark).plus(shift);
    }
  }

  /** The board marked the work again. */
  record Remarked(int mark) implements Moderation {
    @Override
    public Fraction of(int before) {
      return Fraction.of(mark);
    }
  }
}
