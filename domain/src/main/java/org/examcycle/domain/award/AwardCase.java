package org.examcycle.domain.award;

import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.marking.ComponentMark;

/**
 * All that an award knows of one candidate.
 *
 * @param option the one entered for
 */
public record AwardCase(OptionScheme option, AwardInputs inputs) {

  public AwardCase {
    if (!option.componentCodes().containsAll(inputs.marks().keySet())) {
      throw new IllegalArgumentException("a mark for a component that the option has not");
    }
  }

  public ComponentMark mark(WeightedComponent component) {
    return inputs.marks().getOrDefault(component.code(), new ComponentMark.Missing());
  }

  public Standing standing() {
    return inputs.standing();
  }
}
