package org.examcycle.domain.award;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;

/**
 * From which mark a component has which grade, in one series. Component grades are reported and
 * never decide (INT-AWD-03); on the scale of an endorsement they are the endorsement. Read from a
 * table by {@link ThresholdRow#forComponent}.
 *
 * @param maximum the component's highest mark
 * @param falling the best grade first, strictly falling, in 1..maximum; need not be complete
 */
public record ComponentThresholds(GradeScale scale, int maximum, List<Threshold> falling) {

  public ComponentThresholds {
    falling = List.copyOf(falling);
  }

  /** Empty below the lowest. */
  public Optional<Grade> grade(int mark) {
    return falling.stream()
        .filter(threshold -> threshold.mark() <= mark)
        .findFirst()
        .map(Threshold::grade);
  }
}
