package org.examcycle.domain.catalogue.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.ExamCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishCatalogueTest {

  /** ENG-SCL-01. */
  @ParameterizedTest
  @CsvSource({
    "80, below A1", "99, below A1", "100, A1", "119, A1", "120, A2", "139, A2", "140, B1",
    "159, B1", "160, B2", "179, B2", "180, C1", "199, C1", "200, C2", "230, C2",
  })
  void a_score_lies_in_a_level(int score, String level) {
    assertThat(EnglishRows.scale().levelOf(score)).isEqualTo(CefrLevel.parse(level));
  }

  @Test
  void the_scale_ends() {
    var scale = EnglishRows.scale();

    assertThat(scale.lowest()).isEqualTo(80);
    assertThat(scale.highest()).isEqualTo(230);
    assertThat(scale.levelOf(79)).isEmpty();
    assertThat(scale.levelOf(231)).isEmpty();
    assertThat(scale.frameworkTitle(CefrLevel.BELOW_A1)).isEmpty();
    assertThat(scale.frameworkTitle(CefrLevel.C2)).contains("Level 3");
  }

  @ParameterizedTest
  @ValueSource(ints = {99, 101})
  void a_scale_with_a_gap_or_an_overlap_is_none(int next) {
    var levels =
        List.of(
            new LevelBand(CefrLevel.BELOW_A1, 80, 99, Optional.empty()),
            new LevelBand(CefrLevel.A1, next, 119, Optional.empty()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EnglishScale(1, Validity.from(LocalDate.of(2015, 1, 1)), levels));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EnglishScale(1, Validity.from(LocalDate.of(2015, 1, 1)), List.of()));
  }

  @Test
  void a_level_has_a_score() {
    assertThat(new LevelBand(CefrLevel.A1, 100, 100, Optional.empty()).to()).isEqualTo(100);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LevelBand(CefrLevel.A1, 100, 99, Optional.empty()));
  }

  @Nested
  class Bands_of_an_exam {

    @ParameterizedTest
    @CsvSource({
      "120, 121, 122, 123, 124, 124",
      "120, 121, 122, 123, 124, 125",
    })
    void rise(int reported, int below, int c, int b, int a, int max) {
      assertThat(new Bands(max, reported, below, c, b, a, max).max()).isEqualTo(max);
    }

    @ParameterizedTest
    @CsvSource({
      "120, 120, 120, 122, 123, 124, 125",
      "120, 120, 121, 121, 123, 124, 125",
      "120, 120, 121, 122, 122, 124, 125",
      "120, 120, 121, 122, 123, 123, 125",
      "120, 120, 121, 122, 123, 124, 123",
      "126, 120, 121, 122, 123, 124, 125",
    })
    void that_do_not_rise_are_none(
        int floor, int reported, int below, int c, int b, int a, int max) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Bands(floor, reported, below, c, b, a, max));
    }
  }

  @Nested
  class The_scale_of_an_exam {

    private final ExamScale first = EnglishRows.scaleOf("FCE");

    @Test
    void reports_each_component_once_and_at_least_one() {
      assertThatIllegalArgumentException().isThrownBy(() -> with(List.of()));
      var reading = new ReportedComponent(ComponentName.of("READING"), 1);
      assertThatIllegalArgumentException().isThrownBy(() -> with(List.of(reading, reading)));
      assertThat(with(List.of(reading)).find(ComponentName.of("READING"))).contains(reading);
      assertThat(with(List.of(reading)).find(ComponentName.of("WRITING"))).isEmpty();
    }

    @Test
    void is_kept_by_name_and_version() {
      assertThat(EnglishRows.of("KET", LocalDate.of(2020, 1, 1)).references())
          .containsExactly("KET-scale/1", "KET-grade-names/1", "english-scale/1");
    }

    @Test
    void goes_with_names_of_the_same_exam() {
      var names = EnglishRows.of("KET", LocalDate.of(2020, 1, 1)).names();

      assertThatIllegalArgumentException()
          .isThrownBy(() -> new AwardRows(first, names, EnglishRows.scale()));
    }

    private ExamScale with(List<ReportedComponent> components) {
      return new ExamScale(
          first.exam(),
          1,
          first.valid(),
          first.level(),
          components,
          first.bands(),
          first.certifiedAbove(),
          first.certifiedBelow());
    }
  }

  @Test
  void a_component_counts_at_least_once() {
    var reading = ComponentName.of("READING");

    assertThat(new ReportedComponent(reading, 1).weight()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new ReportedComponent(reading, 0));
  }

  @Test
  void the_version_for_schools_is_named_after_its_twin() {
    var exam = new EnglishExam(ExamCode.of("FCE"), "B2 First", true, "english-scale/1", "window/1");

    assertThat(exam.nameFor(false)).isEqualTo("B2 First");
    assertThat(exam.nameFor(true)).isEqualTo("B2 First for Schools");
  }

  @ParameterizedTest
  @ValueSource(strings = {"READING", "USE_OF_ENGLISH"})
  void a_component_name_is_words_in_capitals(String name) {
    assertThat(ComponentName.parse(name)).contains(ComponentName.of(name));
    assertThat(ComponentName.of(name)).hasToString(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Reading", "_READING", "READING_", "READING__ALOUD", "READING1"})
  void anything_else_is_none(String name) {
    assertThat(ComponentName.parse(name)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> ComponentName.of(name));
  }

  @Test
  void a_component_name_has_at_most_forty_letters() {
    assertThat(ComponentName.parse("A".repeat(40))).isPresent();
    assertThat(ComponentName.parse("A".repeat(41))).isEmpty();
    assertThat(ComponentName.of("A")).isLessThan(ComponentName.of("B"));
  }
}
