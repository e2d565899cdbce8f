package org.examcycle.domain.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.examcycle.domain.award.AwardRefusal.GradeGivenTwice;
import org.examcycle.domain.award.AwardRefusal.GradeLeftOut;
import org.examcycle.domain.award.AwardRefusal.GradeNotOfComponents;
import org.examcycle.domain.award.AwardRefusal.GradeNotOfScale;
import org.examcycle.domain.award.AwardRefusal.NoGradeOffered;
import org.examcycle.domain.award.AwardRefusal.ThresholdNotBelow;
import org.examcycle.domain.award.AwardRefusal.ThresholdOutOfRange;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ThresholdRowTest {

  private static ThresholdRow row(Map<String, Integer> cells) {
    return new ThresholdRow("FY", cells);
  }

  @Nested
  class of_an_option {

    @Test
    void lies_within_one_and_the_maximum() {
      assertThat(refusals(Map.of("C", 200, "D", 1))).isEmpty();
      assertThat(refusals(Map.of("C", 201, "D", 1)))
          .containsExactly(new ThresholdOutOfRange("FY", "C", 201, 200));
      assertThat(refusals(Map.of("C", 200, "D", 0)))
          .containsExactly(new ThresholdOutOfRange("FY", "D", 0, 200));
    }

    @Test
    void falls_strictly() {
      assertThat(refusals(Map.of("C", 100, "D", 99, "E", 98))).isEmpty();
      assertThat(refusals(Map.of("C", 100, "D", 100, "E", 98)))
          .containsExactly(new ThresholdNotBelow("FY", "D", 100, "C", 100));
      assertThat(refusals(Map.of("C", 100, "D", 90, "E", 91)))
          .containsExactly(new ThresholdNotBelow("FY", "E", 91, "D", 90));
    }

    @Test
    void is_an_unbroken_run_that_may_begin_and_end_anywhere() {
      assertThat(refusals(Map.of("C", 100, "D", 90))).isEmpty();
      assertThat(refusals(Map.of("A*", 100))).isEmpty();
      assertThat(refusals(Map.of("A*", 100, "C", 90)))
          .containsExactly(new GradeLeftOut("FY", "A"), new GradeLeftOut("FY", "B"));
    }

    @Test
    void offers_a_grade() {
      assertThat(refusals(Map.of())).containsExactly(new NoGradeOffered("FY"));
    }

    @Test
    void knows_only_grades_of_its_scale() {
      assertThat(refusals(Map.of("C", 100, "9", 90)))
          .containsExactly(new GradeNotOfScale("FY", "9", "igcse"));
    }

    @Test
    void has_one_cell_for_a_grade_whatever_the_case_of_its_letters() {
      assertThat(refusals(Map.of("b", 100))).isEmpty();
      assertThat(refusals(Map.of("B", 100, "b", 90)))
          .containsExactly(new GradeGivenTwice("FY", "B"));
      assertThat(row(Map.of("B", 20, "b", 10)).forComponent(Scales.IGCSE, 40).refusals())
          .containsExactly(new GradeGivenTwice("FY", "B"));
    }

    @Test
    void tells_everything_that_is_wrong_under_its_rule() {
      var refusals = refusals(Map.of("9", 3, "A", 300, "C", 400));
      assertThat(refusals)
          .containsExactly(
              new GradeNotOfScale("FY", "9", "igcse"),
              new GradeLeftOut("FY", "B"),
              new ThresholdOutOfRange("FY", "A", 300, 200),
              new ThresholdOutOfRange("FY", "C", 400, 200),
              new ThresholdNotBelow("FY", "C", 400, "A", 300));
      assertThat(refusals).extracting(Refusal::rule).containsOnly(RuleId.of("INT-AWD-04"));
    }

    @Test
    void reads_capital_headings_as_the_small_letters_of_as() {
      var thresholds =
          row(Map.of("A", 96, "B", 79, "C", 60))
              .forOption(Scales.AS, 125)
              .ifGranted()
              .orElseThrow();
      assertThat(thresholds.falling())
          .containsExactly(
              new Threshold(Grade.of("a"), 96),
              new Threshold(Grade.of("b"), 79),
              new Threshold(Grade.of("c"), 60));
    }

    @Test
    void cannot_be_made_without_a_grade() {
      assertThatThrownBy(() -> new OptionThresholds(Scales.IGCSE, 100, List.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Refusal> refusals(Map<String, Integer> cells) {
      return row(cells).forOption(Scales.IGCSE, 200).refusals();
    }
  }

  @Nested
  class of_a_component {

    @Test
    void need_not_be_complete() {
      var thresholds =
          row(Map.of("A", 27, "E", 13)).forComponent(Scales.IGCSE, 40).ifGranted().orElseThrow();
      assertThat(thresholds.grade(27)).contains(Grade.of("A"));
      assertThat(thresholds.grade(26)).contains(Grade.of("E"));
      assertThat(thresholds.grade(12)).isEmpty();
      assertThat(refusals(Map.of())).isEmpty();
    }

    @Test
    void has_no_grade_that_no_component_has() {
      assertThat(refusals(Map.of("A*", 30, "A", 27)))
          .containsExactly(new GradeNotOfComponents("FY", "A*"));
      assertThat(new GradeNotOfComponents("FY", "A*").rule()).isEqualTo(RuleId.of("INT-AWD-03"));
    }

    @Test
    void falls_within_one_and_the_maximum() {
      assertThat(refusals(Map.of("A", 40, "B", 1))).isEmpty();
      assertThat(refusals(Map.of("A", 41, "E", 41)))
          .containsExactly(
              new ThresholdOutOfRange("FY", "A", 41, 40),
              new ThresholdOutOfRange("FY", "E", 41, 40),
              new ThresholdNotBelow("FY", "E", 41, "A", 41));
    }

    @Test
    void knows_only_grades_of_its_scale() {
      assertThat(refusals(Map.of("Merit", 4)))
          .containsExactly(new GradeNotOfScale("FY", "Merit", "igcse"));
    }

    private List<Refusal> refusals(Map<String, Integer> cells) {
      return row(cells).forComponent(Scales.IGCSE, 40).refusals();
    }
  }
}
