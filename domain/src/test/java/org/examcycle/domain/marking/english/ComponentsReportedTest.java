package org.examcycle.domain.marking.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.catalogue.english.EnglishRows;
import org.examcycle.domain.marking.english.ComponentScore.Absent;
import org.examcycle.domain.marking.english.ComponentScore.Exempt;
import org.examcycle.domain.marking.english.ComponentScore.Scored;
import org.examcycle.domain.marking.english.ScoreRefusal.ComponentNotReported;
import org.examcycle.domain.marking.english.ScoreRefusal.ComponentScoreMissing;
import org.examcycle.domain.marking.english.ScoreRefusal.ExemptFromAll;
import org.examcycle.domain.marking.english.ScoreRefusal.ScoreOffTheScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentsReportedTest {

  private static final ComponentName READING_AND_WRITING = ComponentName.of("READING_AND_WRITING");
  private static final ComponentName LISTENING = ComponentName.of("LISTENING");
  private static final ComponentName SPEAKING = ComponentName.of("SPEAKING");
  private static final ComponentName WRITING = ComponentName.of("WRITING");

  private final ComponentsReported rule =
      new ComponentsReported(EnglishRows.of("KET", LocalDate.of(2021, 7, 1)));

  private static Map<ComponentName, ComponentScore> all(ComponentScore score) {
    return new HashMap<>(Map.of(READING_AND_WRITING, score, LISTENING, score, SPEAKING, score));
  }

  @ParameterizedTest
  @CsvSource({"79, true", "80, false", "150, false", "151, true"})
  void a_true_score_lies_between_80_and_the_top_of_the_exam(int score, boolean refused) {
    var sheet = ScoreSheet.of(all(new Scored(score)));

    assertThat(rule.check(sheet))
        .isEqualTo(
            refused
                ? List.of(
                    new ScoreOffTheScale(LISTENING, score, 80, 150),
                    new ScoreOffTheScale(READING_AND_WRITING, score, 80, 150),
                    new ScoreOffTheScale(SPEAKING, score, 80, 150))
                : List.of());
  }

  @Test
  void every_component_has_something_recorded() {
    assertThat(rule.check(ScoreSheet.of(Map.of(LISTENING, new Absent()))))
        .containsExactly(
            new ComponentScoreMissing(READING_AND_WRITING), new ComponentScoreMissing(SPEAKING));
  }

  @ParameterizedTest
  @CsvSource({"PENDING", "WITHHELD", "WITHHELD_PERMANENTLY"})
  void while_a_result_is_held_components_may_be_wanting(Hold hold) {
    assertThat(rule.check(ScoreSheet.held(hold))).isEmpty();
    assertThat(rule.check(new ScoreSheet(Map.of(LISTENING, new Scored(151)), hold)))
        .containsExactly(new ScoreOffTheScale(LISTENING, 151, 80, 150));
  }

  @Test
  void a_component_of_another_exam_is_refused() {
    var scores = all(new Absent());
    scores.put(WRITING, new Absent());

    assertThat(rule.check(ScoreSheet.of(scores)))
        .containsExactly(
            new ComponentNotReported(WRITING, List.of(READING_AND_WRITING, LISTENING, SPEAKING)));
  }

  @Test
  void nobody_is_exempt_from_all() {
    var scores = all(new Exempt());
    assertThat(rule.check(ScoreSheet.of(scores))).containsExactly(new ExemptFromAll());

    scores.put(SPEAKING, new Absent());
    assertThat(rule.check(ScoreSheet.of(scores))).isEmpty();
  }

  @Test
  void each_refusal_names_its_rule() {
    assertThat(new ExemptFromAll().rule()).hasToString("ENG-SCL-06");
    assertThat(new ScoreOffTheScale(SPEAKING, 1, 2, 3).rule()).hasToString("ENG-SCL-05");
    assertThat(new ComponentScoreMissing(SPEAKING).rule()).hasToString("ENG-EXM-02");
    assertThat(new ComponentNotReported(SPEAKING, List.of()).rule()).hasToString("ENG-EXM-02");
  }
}
