package org.examcycle.domain.award;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.quantity.Fraction;

/**
 * The exact final marks are added and the sum is rounded once, halves up (INT-AWD-01): 33.6 + 29 +
 * 12.75 gives 75.
 */
public final class ComponentSum implements AwardRule {

  @Override
  public String name() {
    return "component-sum/1";
  }

  @Override
  public Optional<SyllabusTotal> total(List<CountedComponent> components) {
    var sum = Fraction.ZERO;
    for (var counted : components) {
      if (counted.component().carriesWeight()) {
        if (counted.finalMark().isEmpty()) {
          return Optional.empty();
        }
        sum = sum.plus(counted.finalMark().get());
      }
    }
    return Optional.of(new SyllabusTotal(sum, sum.roundHalfUp()));
  }
}
