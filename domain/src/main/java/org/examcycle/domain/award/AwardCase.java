package org.examcycle.domain.award;

import java.util.Map;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.marking.ComponentMark;

/**
 * All that an award knows of one candidate.
 *
 * @param marks by component; a component of the option that is not there has a missing mark
 * @param pending a case is open or a decision awaited
 * @param disqualified by a panel
 * @param laterSeriesDecides the result is issued with a later series
 * @param country of the centre, two letters
 */
public record AwardCase(
    OptionScheme option,
    Map<ComponentCode, ComponentMark> marks,
    boolean pending,
    boolean disqualified,
    boolean laterSeriesDecides,
    String country) {

  public AwardCase {
    marks = Map.copyOf(marks);
    if (!option.componentCodes().containsAll(marks.keySet())) {
      throw new IllegalArgumentException("a mark for a component that the option has not");
    }
  }

  public ComponentMark mark(WeightedComponent component) {
    return marks.getOrDefault(component.code(), new ComponentMark.Missing());
  }
}
