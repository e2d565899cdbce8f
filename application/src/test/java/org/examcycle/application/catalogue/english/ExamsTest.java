package org.examcycle.application.catalogue.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.testkit.entry.english.EnglishBoard.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.BandsDoNotRise;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.LevelsDoNotFollow;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.RuleUnknown;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.ScheduledExamDateLost;
import org.examcycle.domain.catalogue.english.EnglishExam;
import org.examcycle.domain.catalogue.english.ExamDefinition;
import org.examcycle.domain.catalogue.english.ExamDefinition.NamesRow;
import org.examcycle.domain.catalogue.english.ExamDefinition.ScaleRow;
import org.examcycle.domain.catalogue.english.ExamRows;
import org.examcycle.domain.catalogue.english.GradeName;
import org.examcycle.domain.catalogue.english.LevelBand;
import org.examcycle.domain.catalogue.english.ReportedComponent;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.catalogue.english.PublishedExams;
import org.examcycle.testkit.entry.english.EnglishBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExamsTest {

  private static final Caller BOARD = officer(CallerKind.BOARD_CATALOGUE);
  private static final ExamCode FIRST = ExamCode.of("FCE");

  private final Kit kit = Kit.shared();
  private EnglishBoard board;

  @BeforeEach
  void open() {
    kit.clear();
    board = EnglishBoard.open(kit);
  }

  private ReadExams.Exams read() {
    return board.must(BOARD, ReadExams.class, new ReadExams.Question());
  }

  private static ImportExams.Command only(ExamDefinition exam) {
    var all = PublishedExams.all();
    return new ImportExams.Command(all.scaleValid(), all.levels(), List.of(exam));
  }

  private static ExamDefinition first(String name, String awardRule) {
    var published =
        PublishedExams.all().exams().stream()
            .filter(exam -> exam.exam().code().equals(FIRST))
            .findFirst()
            .orElseThrow();
    return new ExamDefinition(
        new EnglishExam(FIRST, name, true, awardRule, "window/1"),
        published.scales(),
        published.names());
  }

  /** As a file has it that does not say how the names are printed. */
  private static ExamDefinition bare(ExamDefinition exam) {
    return new ExamDefinition(
        exam.exam(),
        exam.scales(),
        exam.names().stream()
            .map(
                row ->
                    new NamesRow(row.valid(), bare(row.a()), bare(row.b()), bare(row.c()), false))
            .toList());
  }

  private static GradeName bare(GradeName name) {
    return new GradeName(name.name(), name.name());
  }

  @Nested
  class An_import {

    @Test
    void of_names_without_their_printed_form_leaves_them_printed_as_they_are_known() {
      var known = PublishedExams.all();
      var before = read().exams();

      var again =
          board.must(
              BOARD,
              ImportExams.class,
              new ImportExams.Command(
                  known.scaleValid(),
                  known.levels(),
                  known.exams().stream().map(ExamsTest::bare).toList()));

      assertThat(before)
          .flatExtracting(ExamRows::names)
          .anyMatch(names -> names.a().printed().equals("Pass at Grade A"));
      assertThat(again.changed()).isEmpty();
      assertThat(read().exams()).isEqualTo(before);
    }

    @Test
    void of_bands_beyond_the_levels_is_refused() {
      var all = PublishedExams.all();
      var first = first("B2 First", "english-scale/1");
      var toB2 = all.levels().stream().filter(band -> band.to() < 180).toList();

      assertThat(
              board
                  .ask(
                      BOARD,
                      ImportExams.class,
                      new ImportExams.Command(all.scaleValid(), toB2, List.of(first)))
                  .refusals())
          .isEqualTo(List.of(new BandsDoNotRise(FIRST, first.scales().getFirst().valid())));
    }

    @Test
    void leaves_no_scheduled_exam_date_without_rows() {
      var june = board.schedule("FCE", EnglishBoard.JUNE);
      var exam = first("B2 First", "english-scale/1");
      var later = new ExamDefinition(exam.exam(), List.of(), exam.names());

      assertThat(board.ask(BOARD, ImportExams.class, only(later)).refusals())
          .isEqualTo(List.of(new ScheduledExamDateLost(june)));
      assertThat(board.ask(BOARD, ImportExams.class, only(exam)).refusals()).isEmpty();
    }

    @Test
    void leaves_a_scheduled_exam_date_the_components_that_it_reports() {
      var june = board.schedule("FCE", EnglishBoard.JUNE);

      assertThat(board.ask(BOARD, ImportExams.class, only(reporting(4, 1))).refusals())
          .isEqualTo(List.of(new ScheduledExamDateLost(june)));
      assertThat(board.ask(BOARD, ImportExams.class, only(reporting(5, 2))).refusals()).isEmpty();
    }

    /** First with so many of its components, each counting so often. */
    private static ExamDefinition reporting(int components, int weight) {
      var exam = first("B2 First", "english-scale/1");
      var row = exam.scales().getFirst();
      var reported =
          row.components().stream()
              .limit(components)
              .map(each -> new ReportedComponent(each.name(), weight))
              .toList();
      return new ExamDefinition(
          exam.exam(),
          List.of(
              new ScaleRow(
                  row.valid(),
                  row.level(),
                  reported,
                  row.bands(),
                  row.certifiedAbove(),
                  row.certifiedBelow())),
          exam.names());
    }

    @Test
    void of_levels_for_other_days_leaves_no_scheduled_exam_date_without_them() {
      var june = board.schedule("FCE", EnglishBoard.JUNE);
      var all = PublishedExams.all();
      var from = Validity.from(EnglishBoard.JUNE);
      var after = Validity.from(EnglishBoard.JUNE.plusDays(1));

      assertThat(
              board
                  .ask(
                      BOARD,
                      ImportExams.class,
                      new ImportExams.Command(after, all.levels(), List.of()))
                  .refusals())
          .isEqualTo(List.of(new ScheduledExamDateLost(june)));
      assertThat(
              board
                  .ask(
                      BOARD,
                      ImportExams.class,
                      new ImportExams.Command(from, all.levels(), List.of()))
                  .refusals())
          .isEmpty();
    }

    @Test
    void of_names_that_are_not_known_prints_them_as_they_are_called() {
      var exam = first("B2 First", "english-scale/1");
      var row = exam.names().getFirst();
      var renamed =
          new ExamDefinition(
              exam.exam(),
              exam.scales(),
              List.of(
                  new NamesRow(row.valid(), new GradeName("Top", "Top"), row.b(), row.c(), false)));

      board.must(BOARD, ImportExams.class, only(renamed));

      assertThat(read().exams())
          .filteredOn(rows -> rows.exam().code().equals(FIRST))
          .flatExtracting(ExamRows::names)
          .extracting(names -> names.a().printed())
          .containsExactly("Top");
    }

    @Test
    void of_levels_without_their_framework_titles_leaves_the_titles_as_they_are_known() {
      var known = PublishedExams.all();
      var bare =
          known.levels().stream()
              .map(band -> new LevelBand(band.level(), band.from(), band.to(), Optional.empty()))
              .toList();

      var again =
          board.must(
              BOARD,
              ImportExams.class,
              new ImportExams.Command(known.scaleValid(), bare, known.exams()));

      assertThat(known.levels()).anyMatch(band -> band.frameworkTitle().isPresent());
      assertThat(again.scaleVersion()).isEqualTo(1);
      assertThat(read().scale().orElseThrow().levels()).isEqualTo(known.levels());
    }

    @Test
    void of_the_same_changes_nothing() {
      var again = board.must(BOARD, ImportExams.class, PublishedExams.all());

      assertThat(again.changed()).isEmpty();
      assertThat(again.unchanged()).hasSize(8);
      assertThat(again.scaleVersion()).isEqualTo(1);
      assertThat(read().exams()).hasSize(8).extracting(ExamRows::version).containsOnly(1);
    }

    @Test
    void of_one_exam_leaves_the_others_as_they_are() {
      var done =
          board.must(BOARD, ImportExams.class, only(first("B2 First (2027)", "english-scale/1")));

      assertThat(done.changed()).containsExactly(FIRST);
      assertThat(read().exams())
          .hasSize(8)
          .filteredOn(rows -> rows.version() == 2)
          .extracting(rows -> rows.exam().name())
          .containsExactly("B2 First (2027)");
    }

    @Test
    void is_refused_whole_for_all_that_is_wrong_with_it() {
      var all = PublishedExams.all();
      var command =
          new ImportExams.Command(
              all.scaleValid(),
              List.of(all.levels().getFirst(), all.levels().getLast()),
              List.of(first("B2 First", "guessing/1")));

      assertThat(board.ask(BOARD, ImportExams.class, command).refusals())
          .containsExactly(new LevelsDoNotFollow(), new RuleUnknown(FIRST, "guessing/1"));
      assertThat(read().exams()).extracting(ExamRows::version).containsOnly(1);
    }

    @Test
    void of_other_levels_is_the_newest_from_then_on() {
      var all = PublishedExams.all();
      var renamed =
          all.levels().stream()
              .map(
                  level ->
                      new LevelBand(
                          level.level(), level.from(), level.to(), Optional.of("Another title")))
              .toList();

      var done =
          board.must(
              BOARD,
              ImportExams.class,
              new ImportExams.Command(all.scaleValid(), renamed, all.exams()));

      assertThat(done.scaleVersion()).isEqualTo(2);
      assertThat(read().scale().orElseThrow().levels()).isEqualTo(renamed);
      assertThat(
              kit.get(EnglishExams.class)
                  .rowsOn(FIRST, LocalDate.of(2027, 6, 5))
                  .orElseThrow()
                  .references())
          .containsExactly("FCE-scale/1", "FCE-grade-names/1", "english-scale/2");
    }
  }
}
