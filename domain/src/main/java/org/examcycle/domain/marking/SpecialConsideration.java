package org.examcycle.domain.marking;

import org.examcycle.domain.quantity.Fraction;

/**
 * What a candidate who was present but disadvantaged is given (INT-SPC-01).
 *
 * @param percent of the component's maximum, whole, not below zero; how much for what is a tariff,
 *     whose most {@link ConsiderationWithinTariff} keeps
 */
public record SpecialConsideration(int percent) {

  public SpecialConsideration {
    if (percent < 0) {
      throw new IllegalArgumentException("special consideration never takes marks away");
    }
  }

  /** The mark with what is given, exact: rounding and bounds come after. */
  public Fraction of(int mark, int maximum) {
    return Fraction.of(mark).plus(Fraction.of(percent, 100).times(maximum));
  }
}
