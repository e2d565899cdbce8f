package org.examcycle.domain.marking;

import org.examcycle.domain.quantity.Fraction;

/**
 * What moderation does to a centre's mark (INT-CWK-04): a straight line, slope x mark + shift. Work
 * that the board marked again has a line without slope.
 *
 * @param slope not negative: nobody overtakes anybody
 */
public record Moderation(Fraction slope, Fraction shift) {

  public Moderation {
    if (slope.signum() < 0) {
      throw new IllegalArgumentException("a line that falls would turn the order of marks round");
    }
  }

  public static Moderation remarked(int mark) {
    return new Moderation(Fraction.ZERO, Fraction.of(mark));
  }

  /** The moderated mark, exact: rounding and bounds come after. */
  public Fraction of(int mark) {
    return slope.times(mark).plus(shift);
  }
}
