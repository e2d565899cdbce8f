package org.examcycle.domain.award;

import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why thresholds are not taken. Each names the row of the table that is wrong. */
public sealed interface AwardRefusal extends Refusal {

  RuleId COMPONENT_GRADES = RuleId.of("INT-AWD-03");
  RuleId THRESHOLDS = RuleId.of("INT-AWD-04");

  @Override
  default RuleId rule() {
    return THRESHOLDS;
  }

  /** A threshold outside 1..maximum. */
  record ThresholdOutOfRange(String row, String grade, int mark, int maximum)
      implements AwardRefusal {}

  /** A threshold that is not below that of the grade above. */
  record ThresholdNotBelow(String row, String grade, int mark, String above, int aboveMark)
      implements AwardRefusal {}

  /** A cell left empty between two that are not. */
  record GradeLeftOut(String row, String grade) implements AwardRefusal {}

  /** A row without any threshold. */
  record NoGradeOffered(String row) implements AwardRefusal {}

  /** A grade that is not of the scale on which this is graded. */
  record GradeNotOfScale(String row, String grade, String scale) implements AwardRefusal {}

  /** A grade that no component has, such as A*. */
  record NotAComponentGrade(String row, String grade) implements AwardRefusal {
    @Override
    public RuleId rule() {
      return COMPONENT_GRADES;
    }
  }
}
