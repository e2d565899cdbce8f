package org.examcycle.application.award;

import java.util.List;
import java.util.stream.Collectors;
import org.examcycle.domain.award.OptionThresholds;
import org.examcycle.domain.award.Threshold;

/** Thresholds in a line of the history: {@code A* 148, A 125}. */
final class ThresholdText {

  private ThresholdText() {}

  static String of(OptionThresholds thresholds) {
    return of(thresholds.falling());
  }

  static String of(List<Threshold> falling) {
    return falling.stream()
        .map(each -> each.grade() + " " + each.mark())
        .collect(Collectors.joining(", "));
  }

  static String name(String option) {
    return option.isEmpty() ? "option" : "option " + option;
  }
}
