package org.examcycle.domain.catalogue;

import java.util.Optional;
import org.examcycle.domain.quantity.Fraction;

/**
 * A component as one option counts it.
 *
 * @param maximum the highest raw mark, at least 1
 * @param factor by which a mark is multiplied, exact, not below zero (INT-AWD-02); a component of
 *     factor zero carries no weight and is reported beside the grade
 * @param endorsementScale the scale on which a component without weight is reported, if it is
 * @param carries what it brings over from an earlier series; such a component is numbered 8x or 9x
 *     (INT-ENT-09)
 */
public record WeightedComponent(
    ComponentCode code,
    int maximum,
    Fraction factor,
    Optional<String> endorsementScale,
    Optional<Carries> carries) {

  public WeightedComponent {
    if (maximum < 1) {
      throw new IllegalArgumentException("a component needs a mark to be had: " + code);
    }
    if (factor.signum() < 0) {
      throw new IllegalArgumentException("a factor is not below zero: " + code);
    }
    if (factor.signum() > 0 && endorsementScale.isPresent()) {
      throw new IllegalArgumentException("only a component without weight endorses: " + code);
    }
    if (carries.isPresent() && !code.isOfCarriedMarks()) {
      throw new IllegalArgumentException("only components 8x and 9x carry marks: " + code);
    }
  }

  /** A component that is taken in the series itself. */
  public WeightedComponent(
      ComponentCode code, int maximum, Fraction factor, Optional<String> endorsementScale) {
    this(code, maximum, factor, endorsementScale, Optional.empty());
  }

  public static WeightedComponent of(ComponentCode code, int maximum, Fraction factor) {
    return new WeightedComponent(code, maximum, factor, Optional.empty());
  }

  /** A component of weight zero, reported beside the grade on a scale of its own. */
  public static WeightedComponent endorsing(ComponentCode code, int maximum, String scale) {
    return new WeightedComponent(code, maximum, Fraction.ZERO, Optional.of(scale));
  }

  /**
   * A component with the factor that gives it its share of the option (INT-AWD-02).
   *
   * @param share of the option's maximum, exact: {@code 3/10}
   */
  public static WeightedComponent ofShare(
      ComponentCode code, int maximum, Fraction share, int optionMaximum) {
    return of(code, maximum, share.times(optionMaximum).dividedBy(Fraction.of(maximum)));
  }

  public boolean carriesWeight() {
    return factor.signum() > 0;
  }

  /** What full marks on this component add to the option. */
  public Fraction weightedMaximum() {
    return factor.times(maximum);
  }
}
