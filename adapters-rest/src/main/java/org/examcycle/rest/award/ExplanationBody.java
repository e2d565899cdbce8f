package org.examcycle.rest.award;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.award.ExplainAward;
import org.examcycle.domain.award.Award;
import org.examcycle.domain.award.SyllabusTotal;
import org.examcycle.domain.award.Threshold;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.marking.MarkText;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.domain.rule.RuleId;

/**
 * How a candidate came by the outcome (INT-AWD-10).
 *
 * @param printed as a statement prints it
 * @param sum exact
 * @param total the sum rounded once, halves up
 * @param reached the threshold that the total reaches
 * @param missed the next one, that it does not reach
 * @param rules by which it was decided
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ExplanationBody(
    UUID run,
    String result,
    String printed,
    Optional<Integer> pum,
    List<CountedBody> components,
    Optional<Fraction> sum,
    Optional<Integer> total,
    Optional<ThresholdBody> reached,
    Optional<ThresholdBody> missed,
    List<String> rules) {

  /**
   * One component as it was counted.
   *
   * @param mark what was on record
   * @param adjusted the whole mark that was counted
   * @param finalMark adjusted mark x factor, exact
   * @param shown the final mark to one decimal, halves up
   * @param grade reported, never deciding
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record CountedBody(
      ComponentCode component,
      int maximum,
      String mark,
      Optional<Integer> adjusted,
      Fraction factor,
      Optional<Fraction> finalMark,
      Optional<String> shown,
      Optional<String> grade) {}

  /** The lowest total that has a grade. */
  record ThresholdBody(String grade, int mark) {}

  static ExplanationBody of(ExplainAward.Explanation explanation) {
    var award = explanation.award();
    return new ExplanationBody(
        explanation.run().id().value(),
        award.outcome().symbol(),
        award.outcome().printed(explanation.scale()),
        award.outcome().pum(),
        award.components().stream().map(ExplanationBody::counted).toList(),
        award.total().map(SyllabusTotal::sum),
        award.total().map(SyllabusTotal::total),
        award.reached().map(ExplanationBody::threshold),
        award.missed().map(ExplanationBody::threshold),
        explanation.rules().stream().map(RuleId::value).toList());
  }

  private static CountedBody counted(Award.GradedComponent graded) {
    var counted = graded.counted();
    return new CountedBody(
        counted.component().code(),
        counted.component().maximum(),
        MarkText.of(counted.mark()),
        counted.adjusted(),
        counted.component().factor(),
        counted.finalMark(),
        counted.shown(),
        graded.grade().map(Grade::symbol));
  }

  private static ThresholdBody threshold(Threshold threshold) {
    return new ThresholdBody(threshold.grade().symbol(), threshold.mark());
  }
}
