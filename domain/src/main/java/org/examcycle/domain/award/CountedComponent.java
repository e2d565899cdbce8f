package org.examcycle.domain.award;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.marking.AdjustedMark;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.domain.quantity.OneDecimal;

/**
 * A component as it was counted for one candidate.
 *
 * @param adjustments what happened to the raw mark, in order
 * @param adjusted the whole mark that was counted; empty where there is none, or the final mark was
 *     carried
 * @param finalMark the exact weighted mark; empty where there is no mark
 */
public record CountedComponent(
    WeightedComponent component,
    ComponentMark mark,
    List<AdjustedMark.Step> adjustments,
    Optional<Integer> adjusted,
    Optional<Fraction> finalMark) {

  public CountedComponent {
    adjustments = List.copyOf(adjustments);
  }

  /** Counts a mark: adjusted, then times the factor, not rounded (INT-AWD-01). */
  public static CountedComponent of(WeightedComponent component, ComponentMark mark) {
    return switch (mark) {
      case ComponentMark.Marked marked -> {
        var adjusted = AdjustedMark.of(marked, component.maximum());
        yield counted(component, mark, adjusted.steps(), adjusted.mark());
      }
      case ComponentMark.Assessed(var assessed) -> counted(component, mark, List.of(), assessed);
      case ComponentMark.Carried(var carried, _) ->
          new CountedComponent(component, mark, List.of(), Optional.empty(), Optional.of(carried));
      case ComponentMark.Absent _,
          ComponentMark.Missing _,
          ComponentMark.Awaited _,
          ComponentMark.Exempt _ ->
          new CountedComponent(component, mark, List.of(), Optional.empty(), Optional.empty());
    };
  }

  /** The final mark to one decimal, halves up. */
  public Optional<String> shown() {
    return finalMark.map(OneDecimal::of);
  }

  private static CountedComponent counted(
      WeightedComponent component, ComponentMark mark, List<AdjustedMark.Step> steps, int whole) {
    if (whole < 0 || whole > component.maximum()) {
      throw new IllegalArgumentException(whole + " is outside 0.." + component.maximum());
    }
    return new CountedComponent(
        component, mark, steps, Optional.of(whole), Optional.of(component.factor().times(whole)));
  }
}
