package org.examcycle.domain.marking;

import java.util.ArrayList;
import java.util.List;
import org.examcycle.domain.quantity.Fraction;

/**
 * A whole mark within 0..maximum after moderation and special consideration, in this order, each
 * rounded with halves up (INT-AWD-01).
 *
 * @param raw the mark that was given
 * @param steps what happened to it, in order; none when nothing did
 */
public record AdjustedMark(int raw, List<Step> steps) {

  /** One step: what the mark became. */
  public record Step(Kind kind, int mark) {}

  /** Why a mark changed. */
  public enum Kind {
    MODERATION,
    SPECIAL_CONSIDERATION
  }

  public AdjustedMark {
    steps = List.copyOf(steps);
  }

  /**
   * @throws IllegalArgumentException if the raw mark lies outside 0..maximum
   */
  public static AdjustedMark of(ComponentMark.Marked marked, int maximum) {
    if (marked.raw() < 0 || marked.raw() > maximum) {
      throw new IllegalArgumentException(marked.raw() + " is outside 0.." + maximum);
    }
    var steps = new ArrayList<Step>();
    var moderated =
        marked.moderation().map(how -> within(how.of(marked.raw()), maximum)).orElse(marked.raw());
    marked.moderation().ifPresent(_ -> steps.add(new Step(Kind.MODERATION, moderated)));
    marked
        .specialConsideration()
        .map(given -> within(given.of(moderated, maximum), maximum))
        .ifPresent(mark -> steps.add(new Step(Kind.SPECIAL_CONSIDERATION, mark)));
    return new AdjustedMark(marked.raw(), steps);
  }

  /** The mark after the last step. */
  public int mark() {
    return steps.isEmpty() ? raw : steps.getLast().mark();
  }

  /** Bounds come before rounding: a line may lead further than whole numbers do. */
  private static int within(Fraction exact, int maximum) {
    if (exact.signum() <= 0) {
      return 0;
    }
    return exact.compareTo(Fraction.of(maximum)) < 0 ? exact.roundHalfUp() : maximum;
  }
}
