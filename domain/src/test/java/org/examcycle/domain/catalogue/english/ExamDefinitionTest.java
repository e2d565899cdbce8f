package org.examcycle.domain.catalogue.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.BandsDoNotRise;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.ComponentReportedTwice;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.GradesNotNamed;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.LevelsDoNotFollow;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.NoComponentReported;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.RowsOverlap;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.RuleUnknown;
import org.examcycle.domain.catalogue.english.ExamDefinition.BandsRow;
import org.examcycle.domain.catalogue.english.ExamDefinition.NamesRow;
import org.examcycle.domain.catalogue.english.ExamDefinition.ScaleRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamDefinitionTest {

  private static final ExamCode KET = ExamCode.of("KET");
  private static final LocalDate SINCE = LocalDate.of(2016, 2, 1);
  private static final Validity FIRST = Validity.through(SINCE, LocalDate.of(2019, 12, 31));
  private static final Validity SECOND = Validity.from(LocalDate.of(2020, 1, 1));
  private static final BandsRow BANDS = new BandsRow(82, 82, 100, 120, 133, 140, 150);
  private static final ReportedComponent SPEAKING =
      new ReportedComponent(ComponentName.of("SPEAKING"), 1);

  private static EnglishExam exam(String awardRule, String releaseRule) {
    return new EnglishExam(KET, "A2 Key", true, awardRule, releaseRule);
  }

  private static ScaleRow scale(Validity valid, BandsRow bands, ReportedComponent... components) {
    return new ScaleRow(
        valid, CefrLevel.A2, List.of(components), bands, CefrLevel.B1, CefrLevel.A1);
  }

  private static NamesRow names(Validity valid) {
    return new NamesRow(valid, name("A"), name("B"), name("C"));
  }

  private static GradeName name(String grade) {
    return new GradeName("Grade " + grade, "Pass at Grade " + grade);
  }

  private static ExamDefinition definition(List<ScaleRow> scales, List<NamesRow> names) {
    return new ExamDefinition(exam("english-scale/1", "window/1"), scales, names);
  }

  @Test
  void names_print_as_they_are_known_for_their_span_where_it_is_not_said() {
    var known =
        definition(List.of(scale(FIRST, BANDS, SPEAKING)), List.of(names(FIRST)))
            .checked(1)
            .ifGranted()
            .orElseThrow();
    var a = new GradeName("Grade A", "Grade A");
    var other = new GradeName("Merit", "Merit");
    var bare =
        definition(
            List.of(scale(FIRST, BANDS, SPEAKING)),
            List.of(
                new NamesRow(FIRST, a, other, a, false), new NamesRow(SECOND, a, other, a, false)));

    var kept = bare.completedBy(known).names();

    assertThat(kept.getFirst().a()).isEqualTo(name("A"));
    assertThat(kept.getFirst().b()).isEqualTo(other);
    assertThat(kept.getLast().a()).isEqualTo(a);
    assertThat(
            definition(List.of(), List.of(new NamesRow(FIRST, a, other, a)))
                .completedBy(known)
                .names()
                .getFirst()
                .a())
        .isEqualTo(a);
  }

  @Test
  void all_rows_are_one_row_set_under_one_version() {
    var rows =
        definition(
                List.of(scale(FIRST, BANDS, SPEAKING), scale(SECOND, BANDS, SPEAKING)),
                List.of(names(FIRST), names(SECOND)))
            .checked(3)
            .ifGranted()
            .orElseThrow();

    assertThat(rows.version()).isEqualTo(3);
    assertThat(rows.scales()).extracting(ExamScale::reference).containsOnly("KET-scale/3");
    assertThat(rows.names())
        .extracting(GradeNames::reference)
        .containsExactly("KET-grade-names/3", "KET-grade-names/3");
    assertThat(rows.names().getFirst().of(Grade.B)).isEqualTo(name("B"));
    assertThat(rows.names().getFirst().of(Grade.C)).isEqualTo(name("C"));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-01-31, false",
    "2016-02-01, true",
    "2019-12-31, true",
    "2020-01-01, false",
  })
  void rows_are_found_on_days_on_which_scale_and_names_are_in_force(LocalDate day, boolean found) {
    var scale = EnglishRows.scale();
    var bothBounded =
        definition(List.of(scale(FIRST, BANDS, SPEAKING)), List.of(names(FIRST)))
            .checked(1)
            .ifGranted()
            .orElseThrow();
    var namesEnd =
        definition(List.of(scale(Validity.from(SINCE), BANDS, SPEAKING)), List.of(names(FIRST)))
            .checked(1)
            .ifGranted()
            .orElseThrow();

    assertThat(bothBounded.on(day, scale).isPresent()).isEqualTo(found);
    assertThat(namesEnd.on(day, scale).isPresent()).isEqualTo(found);
  }

  @Test
  void there_are_none_before_the_english_scale_itself() {
    var rows =
        definition(
                List.of(scale(Validity.from(SINCE.minusYears(9)), BANDS, SPEAKING)),
                List.of(names(Validity.from(SINCE.minusYears(9)))))
            .checked(1)
            .ifGranted()
            .orElseThrow();

    assertThat(rows.on(LocalDate.of(2014, 12, 31), EnglishRows.scale())).isEmpty();
    assertThat(rows.on(LocalDate.of(2015, 1, 1), EnglishRows.scale())).isPresent();
  }

  @Test
  void rows_that_overlap_are_refused() {
    var longer = Validity.from(LocalDate.of(2019, 12, 31));

    assertThat(
            definition(
                    List.of(scale(FIRST, BANDS, SPEAKING), scale(longer, BANDS, SPEAKING)),
                    List.of(names(FIRST), names(SECOND), names(longer)))
                .checked(1)
                .refusals())
        .containsExactly(
            new RowsOverlap(KET, FIRST, longer),
            new RowsOverlap(KET, FIRST, longer),
            new RowsOverlap(KET, SECOND, longer));
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    var flat = new BandsRow(82, 82, 100, 120, 120, 140, 150);
    var faulty =
        new ExamDefinition(
            exam("marks/9", "anytime"),
            List.of(scale(FIRST, flat), scale(SECOND, BANDS, SPEAKING, SPEAKING)),
            List.of());

    assertThat(faulty.checked(1).refusals())
        .containsExactly(
            new RuleUnknown(KET, "marks/9"),
            new RuleUnknown(KET, "anytime"),
            new BandsDoNotRise(KET, FIRST),
            new NoComponentReported(KET, FIRST),
            new GradesNotNamed(KET, FIRST),
            new GradesNotNamed(KET, SECOND),
            new ComponentReportedTwice(KET, SPEAKING.name()));
  }

  @Test
  void each_refusal_names_its_rule() {
    assertThat(new RuleUnknown(KET, "x").rule()).hasToString("ENG-EXM-01");
    assertThat(new RowsOverlap(KET, FIRST, SECOND).rule()).hasToString("ENG-EXM-02");
    assertThat(new NoComponentReported(KET, FIRST).rule()).hasToString("ENG-EXM-02");
    assertThat(new ComponentReportedTwice(KET, SPEAKING.name()).rule()).hasToString("ENG-EXM-02");
    assertThat(new GradesNotNamed(KET, FIRST).rule()).hasToString("ENG-SCL-04");
    assertThat(new BandsDoNotRise(KET, FIRST).rule()).hasToString("ENG-SCL-03");
    assertThat(new LevelsDoNotFollow().rule()).hasToString("ENG-SCL-01");
  }

  @Test
  void an_exam_without_a_scale_score_has_no_rows() {
    var delta =
        new ExamDefinition(
            new EnglishExam(
                ExamCode.of("DELTA-1"), "Delta Module One", false, "result-only/1", "window/1"),
            List.of(),
            List.of());

    assertThat(delta.checked(1).ifGranted().orElseThrow().scaleOn(SINCE)).isEmpty();
  }

  @Test
  void grades_have_names_on_some_day_of_each_row_at_least() {
    var scales = List.of(scale(FIRST, BANDS, SPEAKING), scale(SECOND, BANDS, SPEAKING));

    assertThat(definition(scales, List.of()).checked(1).refusals())
        .isEqualTo(List.of(new GradesNotNamed(KET, FIRST), new GradesNotNamed(KET, SECOND)));
    assertThat(definition(scales, List.of(names(SECOND))).checked(1).refusals())
        .isEqualTo(List.of(new GradesNotNamed(KET, FIRST)));
    assertThat(definition(List.of(), List.of()).checked(1).refusals()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"82, 82, true", "81, 82, true", "83, 82, false"})
  void the_floor_is_no_higher_than_what_is_reported(int floor, int reported, boolean taken) {
    var bands = new BandsRow(floor, reported, 100, 120, 133, 140, 150);

    assertThat(definition(List.of(scale(FIRST, bands, SPEAKING)), List.of(names(FIRST))).checked(1))
        .extracting(decision -> decision.refusals().isEmpty())
        .isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({"B1, A1, true", "A2, A1, true", "A1, A1, false", "B1, A2, false", "B1, B1, false"})
  void levels_certified_lie_about_the_exams_own(CefrLevel above, CefrLevel below, boolean taken) {
    var row = new ScaleRow(FIRST, CefrLevel.A2, List.of(SPEAKING), BANDS, above, below);

    assertThat(definition(List.of(row), List.of(names(FIRST))).checked(1).refusals())
        .isEqualTo(taken ? List.of() : List.of(new BandsDoNotRise(KET, FIRST)));
  }

  @Test
  void photographs_are_as_they_are_known_where_it_is_not_said() {
    var photographed = new EnglishExam(KET, "A2 Key", true, "english-scale/1", "window/1", true);
    var known =
        new ExamDefinition(photographed, List.of(), List.of()).checked(1).ifGranted().orElseThrow();
    var silent =
        new ExamDefinition(exam("english-scale/1", "window/1"), false, List.of(), List.of());

    assertThat(silent.completedBy(known).exam()).isEqualTo(photographed);
    assertThat(definition(List.of(), List.of()).completedBy(known).exam().testDayPhoto()).isFalse();
  }
}
