package org.examcycle.domain.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.domain.award.PublishedTables.ComponentRow;
import org.examcycle.domain.award.PublishedTables.Row;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.marking.ComponentMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedTablesTest {

  static Stream<Row> options() {
    return PublishedTables.options();
  }

  static Stream<Row> optionsWithUniformMarks() {
    return options().filter(row -> row.pumScheme().isPresent());
  }

  static Stream<ComponentRow> components() {
    return PublishedTables.components();
  }

  @Test
  void all_rows_are_there() {
    assertThat(options()).hasSize(18);
    assertThat(components()).hasSize(33);
  }

  @ParameterizedTest
  @MethodSource("options")
  void each_threshold_has_its_grade_and_one_mark_less_the_next(Row row) {
    var thresholds = row.thresholds();
    assertThat(thresholds.falling()).hasSize(row.row().cells().size());
    for (var at = 0; at < thresholds.falling().size(); at++) {
      var threshold = thresholds.falling().get(at);
      var next =
          at + 1 < thresholds.falling().size()
              ? Optional.of(thresholds.falling().get(at + 1))
              : Optional.<Threshold>empty();
      assertThat(thresholds.reached(threshold.mark())).contains(threshold);
      assertThat(thresholds.reached(threshold.mark() - 1)).isEqualTo(next);
      assertThat(thresholds.missed(threshold.mark() - 1)).contains(threshold);
      assertThat(thresholds.missed(threshold.mark()))
          .isEqualTo(thresholds.above(threshold.grade()));
    }
  }

  @ParameterizedTest
  @MethodSource("components")
  void each_component_threshold_has_its_grade_and_one_mark_less_has_not(ComponentRow row) {
    var thresholds = row.row().forComponent(row.scale(), row.maximum()).ifGranted().orElseThrow();
    assertThat(thresholds.falling()).hasSize(row.row().cells().size());
    for (var threshold : thresholds.falling()) {
      assertThat(thresholds.grade(threshold.mark())).contains(threshold.grade());
      assertThat(thresholds.grade(threshold.mark() - 1))
          .isNotEqualTo(Optional.of(threshold.grade()));
    }
    assertThat(thresholds.grade(0)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("options")
  void full_marks_give_the_maximum_and_the_highest_grade(Row row) {
    var scheme = row.scheme();
    var marks = new HashMap<ComponentCode, ComponentMark>();
    scheme.components().forEach(c -> marks.put(c.code(), ComponentMark.Marked.of(c.maximum())));
    var award =
        Awarding.decide(
            new AwardCase(scheme, new AwardInputs(marks, Standing.PLAIN, Route.INTERNATIONAL)),
            new AwardTerms(
                new ComponentSum(),
                new WordBeforeGrade(),
                row.thresholds(),
                Map.of(),
                row.pumScheme()));
    assertThat(award.outcome().total()).contains(row.maximum());
    assertThat(award.outcome().symbol())
        .isEqualTo(row.thresholds().falling().getFirst().grade().symbol());
  }

  @ParameterizedTest
  @MethodSource("optionsWithUniformMarks")
  void the_uniform_mark_never_falls_and_stays_in_the_band_of_its_grade(Row row) {
    var scheme = row.pumScheme().orElseThrow();
    var thresholds = row.thresholds();
    var before = 0;
    for (var total = 0; total <= row.maximum(); total++) {
      var grade = thresholds.reached(total).map(Threshold::grade);
      var pum = scheme.of(total, grade, thresholds);
      assertThat(pum).as("%s %d", row, total).isGreaterThanOrEqualTo(before);
      assertThat(pum).as("%s %d", row, total).isBetween(lowest(grade), highest(grade));
      before = pum;
    }
  }

  @ParameterizedTest
  @MethodSource("optionsWithUniformMarks")
  void a_threshold_is_the_lowest_uniform_mark_of_its_grade(Row row) {
    var scheme = row.pumScheme().orElseThrow();
    for (var threshold : row.thresholds().falling()) {
      var grade = Optional.of(threshold.grade());
      assertThat(scheme.of(threshold.mark(), grade, row.thresholds())).isEqualTo(lowest(grade));
    }
  }

  private static int lowest(Optional<Grade> grade) {
    return grade.map(g -> 90 - 10 * Scales.IGCSE.rank(g).orElseThrow()).orElse(0);
  }

  private static int highest(Optional<Grade> grade) {
    return grade.map(g -> g.symbol().equals("A*") ? 100 : lowest(grade) + 9).orElse(19);
  }
}
