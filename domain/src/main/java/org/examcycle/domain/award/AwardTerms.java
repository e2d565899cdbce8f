package org.examcycle.domain.award;

import java.util.Map;
import java.util.Optional;
import org.examcycle.domain.catalogue.ComponentCode;

/**
 * By what one option is awarded in one run; frozen for the run (INT-AWD-10).
 *
 * @param components thresholds of components, where there are any; those of a component without
 *     weight are on the scale of its endorsement
 * @param pumScheme none for qualifications that have no uniform marks
 */
public record AwardTerms(
    AwardRule awardRule,
    OutcomeRule outcomeRule,
    OptionThresholds thresholds,
    Map<ComponentCode, ComponentThresholds> components,
    Optional<PumScheme> pumScheme) {

  public AwardTerms {
    components = Map.copyOf(components);
  }
}
