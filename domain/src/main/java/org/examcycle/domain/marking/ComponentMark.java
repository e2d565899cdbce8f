package org.examcycle.domain.marking;

import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.quantity.Fraction;

/** How a candidate stands in one component. Absent is not a zero. */
public sealed interface ComponentMark {

  /**
   * A mark was given.
   *
   * @param raw whole; a script with no marks is 0
   */
  record Marked(
      int raw, Optional<Moderation> moderation, Optional<SpecialConsideration> specialConsideration)
      implements ComponentMark {

    public static Marked of(int raw) {
      return new Marked(raw, Optional.empty(), Optional.empty());
    }

    public Marked moderatedBy(Moderation how) {
      return new Marked(raw, Optional.of(how), specialConsideration);
    }

    public Marked considering(SpecialConsideration what) {
      return new Marked(raw, moderation, Optional.of(what));
    }
  }

  /** The candidate did not sit it. */
  record Absent() implements ComponentMark {}

  /** Nothing came and nothing is expected. */
  record Missing() implements ComponentMark {}

  /** The mark, or a decision on it, is still to come (INT-AWD-06, PENDING). */
  record Awaited() implements ComponentMark {}

  /** Exempt by an access arrangement, and no mark assessed (INT-AWD-12). */
  record Exempt() implements ComponentMark {}

  /** A mark assessed from the other components, in place of absence or exemption (INT-SPC-02). */
  record Assessed(int mark) implements ComponentMark {}

  /**
   * Carried from an earlier series (INT-ENT-09).
   *
   * @param finalMark the exact final mark of that series, adjusted and weighted, unrounded
   */
  record Carried(Fraction finalMark, SeriesCode from) implements ComponentMark {}
}
