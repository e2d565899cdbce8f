package org.examcycle.domain.award;

import java.util.List;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/**
 * Why thresholds are not taken, or an award not run or confirmed. What concerns a table names the
 * row that is wrong.
 */
public sealed interface AwardRefusal extends Refusal {

  RuleId COMPONENT_GRADES = RuleId.of("INT-AWD-03");
  RuleId THRESHOLDS = RuleId.of("INT-AWD-04");
  RuleId RUNS = RuleId.of("INT-AWD-10");

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

  /** Two columns of one grade, {@code A} and {@code a}, both filled. */
  record GradeGivenTwice(String row, String grade) implements AwardRefusal {}

  /** A row without any threshold. */
  record NoGradeOffered(String row) implements AwardRefusal {}

  /** A grade that is not of the scale on which this is graded. */
  record GradeNotOfScale(String row, String grade, String scale) implements AwardRefusal {}

  /** A grade that no component has, such as A*. */
  record GradeNotOfComponents(String row, String grade) implements AwardRefusal {
    @Override
    public RuleId rule() {
      return COMPONENT_GRADES;
    }
  }

  /** A row that names no option of the syllabus in this series, or not which of several. */
  record OptionNotFound(String row) implements AwardRefusal {}

  /** A row that names an option and lists components that are not its own. */
  record ComponentsNotTheOption(
      String row, List<ComponentCode> components, List<ComponentCode> expected)
      implements AwardRefusal {}

  /** A row that names no component of the syllabus in this series. */
  record ComponentNotFound(String row) implements AwardRefusal {}

  /** Two rows for one option or component. */
  record ThresholdsGivenTwice(String row) implements AwardRefusal {}

  /** The table's maximum is not that of the option or component. */
  record MaximumNotTheOption(String row, int maximum, int expected) implements AwardRefusal {}

  /** The syllabus has no options in this series, so nothing can be said about them. */
  record NoOptionsInSeries(SeriesCode series, SyllabusCode syllabus) implements AwardRefusal {}

  /** Somebody is entered for an option that has no thresholds. */
  record OptionWithoutThresholds(String option) implements AwardRefusal {
    @Override
    public RuleId rule() {
      return RUNS;
    }
  }

  /** Somebody is entered for an option that the table of options has not. */
  record EnteredOptionNotInTable(String option) implements AwardRefusal {
    @Override
    public RuleId rule() {
      return RUNS;
    }
  }

  /** Nobody is entered, so there is nobody to award. */
  record NobodyEntered(SeriesCode series, SyllabusCode syllabus) implements AwardRefusal {
    @Override
    public RuleId rule() {
      return RUNS;
    }
  }

  /**
   * What the run read is no longer what it would read now, so the syllabus is awarded again before
   * a run of it is confirmed or released.
   *
   * @param candidates who were entered, changed or withdrawn since, or whose marks or standing were
   * @param options whether the table of options is another
   * @param thresholds whether a table of thresholds is another
   * @param rules whether rules or scales by which an option is awarded are others
   */
  record AwardInputsMoved(
      SyllabusCode syllabus, int candidates, boolean options, boolean thresholds, boolean rules)
      implements AwardRefusal {

    /** Whether anything has moved. */
    public boolean isAny() {
      return candidates > 0 || options || thresholds || rules;
    }

    @Override
    public RuleId rule() {
      return RUNS;
    }
  }

  /** The run is confirmed already, or was and a later one took its place. */
  record AwardNotOpen(String run) implements AwardRefusal {
    @Override
    public RuleId rule() {
      return RUNS;
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }
}
