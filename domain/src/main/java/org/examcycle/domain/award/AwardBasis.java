package org.examcycle.domain.award;

import java.util.Map;
import java.util.Optional;

/**
 * The tables and rules that a run used, by version and name; what they name never alters
 * (INT-AWD-10).
 *
 * @param options version of the option table
 * @param thresholds version of the table of option thresholds
 * @param componentThresholds version of the table of component thresholds, if there was one
 * @param byOption rules and scales by the option's key
 */
public record AwardBasis(
    int options,
    int thresholds,
    Optional<Integer> componentThresholds,
    Map<String, Names> byOption) {

  /**
   * Rules and scales, each a name with its version.
   *
   * @param type the code of the type of qualification that the option leads to
   */
  public record Names(
      String type,
      String awardRule,
      String outcomeRule,
      String gradeScale,
      Optional<String> pumScheme) {}

  public AwardBasis {
    byOption = Map.copyOf(byOption);
  }
}
