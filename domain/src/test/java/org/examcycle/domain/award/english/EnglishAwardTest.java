package org.examcycle.domain.award.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.examcycle.domain.award.english.Achievement.LevelBelow;
import org.examcycle.domain.award.english.Achievement.NotReported;
import org.examcycle.domain.award.english.Achievement.Passed;
import org.examcycle.domain.award.english.Achievement.ScoresOnly;
import org.examcycle.domain.award.english.ExamOutcome.AbsentFromAll;
import org.examcycle.domain.award.english.ExamOutcome.AbsentFromPart;
import org.examcycle.domain.award.english.ExamOutcome.Pending;
import org.examcycle.domain.award.english.ExamOutcome.Result;
import org.examcycle.domain.award.english.ExamOutcome.Withheld;
import org.examcycle.domain.award.english.ShownComponent.ExemptFrom;
import org.examcycle.domain.award.english.ShownComponent.Score;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.catalogue.english.EnglishRows;
import org.examcycle.domain.marking.english.ComponentScore;
import org.examcycle.domain.marking.english.ComponentScore.Absent;
import org.examcycle.domain.marking.english.ComponentScore.Exempt;
import org.examcycle.domain.marking.english.ComponentScore.Scored;
import org.examcycle.domain.marking.english.Hold;
import org.examcycle.domain.marking.english.ScoreSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishAwardTest {

  private static final LocalDate SUMMER_2021 = LocalDate.of(2021, 7, 1);

  static ScoreSheet sheet(String scores) {
    return ScoreSheet.of(
        Arrays.stream(scores.split(" ", -1))
            .map(score -> score.split("=", -1))
            .collect(
                Collectors.toMap(
                    score -> ComponentName.of(score[0]), score -> recorded(score[1]))));
  }

  private static ComponentScore recorded(String text) {
    return switch (text) {
      case "absent" -> new Absent();
      case "exempt" -> new Exempt();
      default -> new Scored(Integer.parseInt(text));
    };
  }

  private static ExamOutcome decide(String exam, LocalDate date, String scores) {
    return new EnglishAward(EnglishRows.of(exam, date)).decide(sheet(scores));
  }

  private static Result result(String exam, LocalDate date, String scores) {
    return (Result) decide(exam, date, scores);
  }

  private static LocalDate dateOf(String sitting) {
    var when = sitting.split(" ", -1)[0];
    return LocalDate.parse(when.length() == 4 ? when + "-07-01" : when + "-01");
  }

  /** The published cases, real ones among them (ENG-SCL-02). */
  @ParameterizedTest
  @CsvFileSource(resources = "/english/cases.csv", numLinesToSkip = 1)
  void the_published_cases_come_out_as_published(
      String exam,
      String sitting,
      String components,
      int overall,
      @Nullable String grade,
      @Nullable String level) {
    var achievement = result(exam, dateOf(sitting), components).achievement();

    assertThat(achievement.shownOverall()).contains(overall);
    assertThat(gradeOf(achievement)).isEqualTo(grade);
    assertThat(achievement.certifiedLevel().map(CefrLevel::label).orElse(null)).isEqualTo(level);
  }

  private static @Nullable String gradeOf(Achievement achievement) {
    return switch (achievement) {
      case Passed passed -> passed.name().name();
      case LevelBelow below -> below.printedResult().orElseThrow();
      case ScoresOnly _, NotReported _ -> null;
    };
  }

  /** ENG-SCL-03 and ENG-OUT-01 to 05: both sides of every edge of every exam. */
  @ParameterizedTest
  @CsvFileSource(resources = "/english/band-edges.csv", numLinesToSkip = 1)
  void every_band_of_every_exam_ends_where_the_rule_says(
      String exam,
      int overall,
      String kind,
      @Nullable String grade,
      @Nullable String level,
      @Nullable String title) {
    var achievement = new Achievements(EnglishRows.of(exam, SUMMER_2021)).of(overall);

    assertThat(achievement.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(achievement instanceof Passed passed ? passed.grade().name() : null)
        .isEqualTo(grade);
    assertThat(achievement.certifiedLevel().map(CefrLevel::label).orElse(null)).isEqualTo(level);
    assertThat(achievement.frameworkTitle().orElse(null)).isEqualTo(title);
    assertThat(achievement.shownOverall().orElse(-1))
        .isEqualTo(kind.equals("NotReported") ? -1 : overall);
  }

  /** ENG-SCL-02: the mean is exact until it is rounded, once. */
  @ParameterizedTest
  @CsvSource({
    "PET, READING=139 WRITING=140 LISTENING=139 SPEAKING=140, 140",
    "PET, READING=139 WRITING=140 LISTENING=139 SPEAKING=139, 139",
    "FCE, READING=159 USE_OF_ENGLISH=160 WRITING=160 LISTENING=160 SPEAKING=159, 160",
    "FCE, READING=159 USE_OF_ENGLISH=160 WRITING=159 LISTENING=160 SPEAKING=159, 159",
    "KET, READING_AND_WRITING=139 LISTENING=140 SPEAKING=140, 140",
    "KET, READING_AND_WRITING=139 LISTENING=139 SPEAKING=140, 139",
    "KET, READING_AND_WRITING=140 LISTENING=139 SPEAKING=139, 140",
  })
  void the_mean_is_weighted_and_halves_go_up(String exam, String scores, int overall) {
    assertThat(result(exam, SUMMER_2021, scores).achievement().shownOverall()).contains(overall);
  }

  /** ENG-SCL-04. */
  @ParameterizedTest
  @CsvSource({
    "KET, 2019-12-31, Pass with Distinction, Pass with Distinction",
    "KET, 2020-01-01, Grade A, Pass at Grade A",
    "BEC-P, 2020-01-01, Pass with Distinction, Pass with Distinction",
    "BEC-V, 2019-12-31, Grade A, Pass at Grade A",
  })
  void what_a_grade_is_called_follows_exam_and_period(
      String exam, LocalDate date, String name, String printed) {
    var rows = EnglishRows.of(exam, date);
    var passed = (Passed) new Achievements(rows).of(rows.exam().bands().aFrom());

    assertThat(passed.name().name()).isEqualTo(name);
    assertThat(passed.printedResult()).contains(printed);
  }

  @Test
  void below_a_pass_only_a_level_is_printed() {
    var achievements = new Achievements(EnglishRows.of("FCE", SUMMER_2021));

    assertThat(achievements.of(159).printedResult()).contains("Level B1");
    assertThat(achievements.of(139).printedResult()).isEmpty();
    assertThat(achievements.of(121).printedResult()).isEmpty();
  }

  /** ENG-SCL-05. */
  @Nested
  class A_component_below_the_floor {

    private static final String OTHERS =
        " USE_OF_ENGLISH=173 WRITING=203 LISTENING=187 SPEAKING=180";

    @ParameterizedTest
    @CsvSource({"149, 178", "150, 179", "154, 179", "155, 180"})
    void counts_at_its_true_value_and_is_shown_as_the_floor(int reading, int overall) {
      var result = result("CPE", LocalDate.of(2020, 11, 1), "READING=" + reading + OTHERS);

      assertThat(result.achievement().shownOverall()).contains(overall);
      assertThat(result.components().getFirst())
          .isEqualTo(new Score(ComponentName.of("READING"), 162, true));
      assertThat(result.components().get(1))
          .isEqualTo(new Score(ComponentName.of("USE_OF_ENGLISH"), 173, false));
    }

    @ParameterizedTest
    @CsvSource({"161, 162, true", "162, 162, false", "163, 163, false"})
    void is_marked_or_below_and_one_at_the_floor_is_not(int reading, int shown, boolean orBelow) {
      assertThat(result("CPE", SUMMER_2021, "READING=" + reading + OTHERS).components().getFirst())
          .isEqualTo(new Score(ComponentName.of("READING"), shown, orBelow));
    }
  }

  /** ENG-SCL-06. */
  @Nested
  class Without_a_score {

    @Test
    void absent_from_part_shows_no_score_not_even_of_the_parts_taken() {
      assertThat(
              decide("PET", SUMMER_2021, "READING=150 WRITING=absent LISTENING=150 SPEAKING=150"))
          .isEqualTo(new AbsentFromPart());
    }

    @Test
    void absent_from_all_is_another_answer() {
      assertThat(
              decide(
                  "PET",
                  SUMMER_2021,
                  "READING=absent WRITING=absent LISTENING=absent SPEAKING=absent"))
          .isEqualTo(new AbsentFromAll());
    }

    @Test
    void absent_from_all_that_was_to_be_taken_is_absent_from_all() {
      assertThat(
              decide(
                  "PET",
                  SUMMER_2021,
                  "READING=absent WRITING=absent LISTENING=absent SPEAKING=exempt"))
          .isEqualTo(new AbsentFromAll());
      assertThat(
              decide(
                  "PET",
                  SUMMER_2021,
                  "READING=150 WRITING=absent LISTENING=absent SPEAKING=exempt"))
          .isEqualTo(new AbsentFromPart());
    }

    @ParameterizedTest
    @CsvSource({"PENDING", "WITHHELD", "WITHHELD_PERMANENTLY"})
    void a_hold_comes_before_scores_and_absences(Hold hold) {
      var award = new EnglishAward(EnglishRows.of("PET", SUMMER_2021));
      var expected =
          switch (hold) {
            case PENDING -> new Pending();
            case WITHHELD -> new Withheld(false);
            case WITHHELD_PERMANENTLY -> new Withheld(true);
            case NONE -> throw new IllegalArgumentException();
          };

      assertThat(award.decide(ScoreSheet.held(hold))).isEqualTo(expected);
      assertThat(
              award.decide(
                  sheet("READING=150 WRITING=absent LISTENING=150 SPEAKING=150").withHold(hold)))
          .isEqualTo(expected);
    }
  }

  @Nested
  class Exempt_from_a_component {

    @Test
    void the_others_make_the_overall_and_one_endorsement_line_says_so() {
      var result =
          result("PET", SUMMER_2021, "READING=150 WRITING=exempt LISTENING=151 SPEAKING=155");

      assertThat(result.achievement().shownOverall()).contains(152);
      assertThat(result.endorsed()).isTrue();
      assertThat(result.components())
          .containsExactly(
              new Score(ComponentName.of("READING"), 150, false),
              new ExemptFrom(ComponentName.of("WRITING")),
              new Score(ComponentName.of("LISTENING"), 151, false),
              new Score(ComponentName.of("SPEAKING"), 155, false));
    }

    @Test
    void the_weights_of_the_others_stay() {
      assertThat(
              result("KET", SUMMER_2021, "READING_AND_WRITING=130 LISTENING=exempt SPEAKING=121")
                  .achievement()
                  .shownOverall())
          .contains(127);
    }

    @Test
    void nobody_else_is_endorsed() {
      assertThat(
              result("PET", SUMMER_2021, "READING=150 WRITING=150 LISTENING=151 SPEAKING=155")
                  .endorsed())
          .isFalse();
    }
  }

  @Test
  void a_sheet_that_was_not_checked_is_a_mistake() {
    var award = new EnglishAward(EnglishRows.of("PET", SUMMER_2021));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                award.decide(ScoreSheet.of(Map.of(ComponentName.of("READING"), new Scored(150)))));
  }
}
