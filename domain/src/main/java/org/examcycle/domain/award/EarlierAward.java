package org.examcycle.domain.award;

import java.util.Optional;
import org.examcycle.domain.catalogue.Carries;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.domain.quantity.Fraction;

/**
 * The award of an earlier series, on which a later entry may build (INT-ENT-09).
 *
 * @param option as it was weighted then
 * @param standing beside the marks: with a case open or after disqualification nothing is carried
 */
public record EarlierAward(OptionScheme option, Award award, Standing standing) {

  /**
   * The exact final mark, adjusted and weighted, not rounded; empty where a component that makes it
   * up has no mark. Work that was itself carried is not carried on.
   */
  public Optional<Fraction> finalMark(Carries what) {
    if (standing.caseOpen() || standing.disqualified()) {
      return Optional.empty();
    }
    return switch (what) {
      case Carries.Work(var components) ->
          award.components().stream()
              .map(Award.GradedComponent::counted)
              .filter(counted -> components.contains(counted.component().code()))
              .filter(counted -> !(counted.mark() instanceof ComponentMark.Carried))
              .findFirst()
              .flatMap(CountedComponent::finalMark);
      case Carries.WholeResult(var type) ->
          Optional.of(type).filter(this::isOf).flatMap(_ -> award.total()).map(SyllabusTotal::sum);
    };
  }

  /** Whether there can be such a result at all: another option has other work, or no AS result. */
  public boolean has(Carries what) {
    return switch (what) {
      case Carries.Work(var components) ->
          option.components().stream().map(WeightedComponent::code).anyMatch(components::contains);
      case Carries.WholeResult(var type) -> isOf(type);
    };
  }

  private boolean isOf(String type) {
    return option.type().equals(type);
  }
}
