package org.examcycle.testkit.catalogue.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.EnglishScale;
import org.examcycle.domain.catalogue.english.ExamRows;
import org.examcycle.domain.catalogue.english.RowSetVersions;
import org.examcycle.testkit.RoomContract;
import org.junit.jupiter.api.Test;

/** What every {@link EnglishExams} does. */
public abstract class EnglishExamsContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
  private static final LocalDate LAST_OF_2019 = LocalDate.of(2019, 12, 31);

  private EnglishExams exams() {
    return get(EnglishExams.class);
  }

  private static ExamRows rows(String code, int version) {
    return PublishedExams.all().exams().stream()
        .filter(exam -> exam.exam().code().equals(ExamCode.of(code)))
        .findFirst()
        .flatMap(exam -> exam.checked(version).ifGranted())
        .orElseThrow();
  }

  private static EnglishScale scale(int version) {
    var published = PublishedExams.all();
    return new EnglishScale(version, published.scaleValid(), published.levels());
  }

  @Test
  final void an_exam_comes_back_with_all_its_rows() {
    var exams = exams();

    assertThat(exams.find(ExamCode.of("KET"))).isEmpty();
    assertThat(exams.add(rows("KET", 1), NOW)).isTrue();
    assertThat(exams.find(ExamCode.of("KET"))).contains(rows("KET", 1));
    assertThat(exams.find(ExamCode.of("FCE"))).isEmpty();
  }

  @Test
  final void an_exam_is_added_once() {
    var exams = exams();
    exams.add(rows("KET", 1), NOW);

    assertThat(exams.add(rows("KET", 1), NOW)).isFalse();
  }

  @Test
  final void the_newest_row_set_is_the_one_that_holds() {
    var exams = exams();
    exams.add(rows("KET", 1), NOW);

    assertThat(exams.replace(rows("KET", 2), NOW)).isTrue();
    assertThat(exams.find(ExamCode.of("KET"))).contains(rows("KET", 2));
    assertThat(exams.list()).containsExactly(rows("KET", 2));
    assertThat(exams.replace(rows("KET", 2), NOW)).isFalse();
    assertThat(exams.replace(rows("FCE", 2), NOW)).isFalse();
  }

  @Test
  final void a_new_row_set_may_have_other_rows_and_another_name() {
    var exams = exams();
    var first = rows("KET", 1);
    exams.add(first, NOW);
    var since2020 = Validity.from(LocalDate.of(2020, 1, 1));
    var next =
        new ExamRows(
            rows("PET", 2).exam(),
            2,
            List.of(),
            rows("PET", 2).names().stream()
                .filter(names -> names.valid().equals(since2020))
                .toList());
    exams.add(rows("PET", 1), NOW);

    assertThat(exams.replace(next, NOW)).isTrue();
    assertThat(exams.list()).containsExactly(first, next);
  }

  @Test
  final void rows_are_those_in_force_on_the_day() {
    var exams = exams();
    exams.add(rows("KET", 1), NOW);
    assertThat(exams.rowsOn(ExamCode.of("KET"), LAST_OF_2019)).isEmpty();
    exams.addScale(scale(1), NOW);

    assertThat(exams.rowsOn(ExamCode.of("KET"), LAST_OF_2019))
        .map(rows -> rows.names().c().name())
        .contains("Pass");
    assertThat(exams.rowsOn(ExamCode.of("KET"), LAST_OF_2019.plusDays(1)))
        .map(rows -> rows.names().c().name())
        .contains("Grade C");
    assertThat(exams.rowsOn(ExamCode.of("KET"), LocalDate.of(2016, 1, 31))).isEmpty();
    assertThat(exams.rowsOn(ExamCode.of("FCE"), LAST_OF_2019)).isEmpty();
  }

  @Test
  final void rows_that_were_replaced_are_still_there_for_what_they_decided() {
    var exams = exams();
    exams.add(rows("KET", 1), NOW);
    exams.addScale(scale(1), NOW);
    var decidedBy = exams.rowsOn(ExamCode.of("KET"), LAST_OF_2019).orElseThrow();
    exams.replace(rows("KET", 2), NOW);
    exams.addScale(scale(2), NOW);
    var versions = RowSetVersions.of(ExamCode.of("KET"), decidedBy.references());

    assertThat(exams.rowsOn(ExamCode.of("KET"), LAST_OF_2019)).isNotEqualTo(Optional.of(decidedBy));
    assertThat(exams.rowsOf(versions, LAST_OF_2019)).contains(decidedBy);
    assertThat(exams.rowsOf(versions, LocalDate.of(2016, 1, 31))).isEmpty();
    assertThat(exams.rowsOf(new RowSetVersions(ExamCode.of("KET"), 3, 1), LAST_OF_2019)).isEmpty();
    assertThat(exams.rowsOf(new RowSetVersions(ExamCode.of("KET"), 1, 3), LAST_OF_2019)).isEmpty();
    assertThat(exams.rowsOf(new RowSetVersions(ExamCode.of("FCE"), 1, 1), LAST_OF_2019)).isEmpty();
  }

  @Test
  final void the_newest_levels_are_the_ones_that_hold() {
    var exams = exams();

    assertThat(exams.scale()).isEmpty();
    assertThat(exams.addScale(scale(1), NOW)).isTrue();
    assertThat(exams.addScale(scale(2), NOW)).isTrue();
    assertThat(exams.addScale(scale(2), NOW)).isFalse();
    assertThat(exams.scale()).contains(scale(2));
  }
}
