package org.examcycle.domain.marking;

import org.examcycle.domain.quantity.Fraction;

/**
 * What moderation does to a centre's mark (INT-CWK-04): a straight line, slope x mark + shift. Work
 * that the board marked again has a line without slope.
 */
public record Moderation(Fraction slope, Fraction shift) {

  public static Moderation remarked(int mark) {
    return new Moderation(Fraction.ZERO, Fraction.of(mark));
  }

  /** The moderated mark, exact: rounding and bounds come after. */
  public Fraction of(int mark) {
    return slope.times(mark).plus(shift);
  }
}
