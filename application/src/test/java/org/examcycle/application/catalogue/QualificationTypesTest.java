package org.examcycle.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.award.Board;
import org.examcycle.application.calendar.KeyTimeTables;
import org.examcycle.application.catalogue.ImportQualificationTypes.Part;
import org.examcycle.application.file.RowRefused;
import org.examcycle.domain.calendar.KeyTimes;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.catalogue.CatalogueRefusal.PumSchemeOfAnotherScale;
import org.examcycle.domain.catalogue.CatalogueRefusal.RuleNotInBook;
import org.examcycle.domain.catalogue.CatalogueRefusal.SeriesKindUnknown;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.testkit.Kit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QualificationTypesTest {

  private static final SeriesKind MARCH = SeriesKind.of("MARCH");

  private static Kit kit;

  @BeforeAll
  static void start() {
    kit = Kit.start();
  }

  @AfterAll
  static void stop() {
    kit.close();
  }

  @Test
  void each_rule_that_a_type_names_is_looked_up_in_its_book() {
    kit.clear();
    var board = Board.withChemistry(kit);
    var type =
        new QualificationType(
            "T", "T", "L", "F", "igcse-1", Optional.empty(), "sum/0", "word/0", "out/0", "ask/0");

    var decision =
        board.ask(
            ImportQualificationTypes.class, new ImportQualificationTypes.Command(Board.rows(type)));

    assertThat(decision.refusals())
        .isEqualTo(
            List.of(
                refused("award_rule", "sum/0"),
                refused("outcome_rule", "word/0"),
                refused("release_rule", "out/0"),
                refused("enquiry_rule", "ask/0")));
  }

  @Test
  void uniform_marks_are_those_of_the_scale_s_own_grades() {
    kit.clear();
    var board = Board.withChemistry(kit);
    var two =
        new GradeScale(
            "two",
            List.of(
                new GradeScale.Row(Grade.of("A"), "A(a)", true),
                new GradeScale.Row(Grade.of("B"), "B(b)", true)));
    board.must(DefineScale.class, new DefineScale.Command(two, Optional.empty()));
    var type =
        new QualificationType(
            "T",
            "T",
            "L",
            "F",
            "two",
            Optional.of(
                kit.get(SyllabusCatalogue.class).findType("IGCSE").orElseThrow().gradeScale()),
            "component-sum/1",
            "word-before-grade/1",
            "at-one-instant/1",
            "none");

    assertThat(
            board
                .ask(
                    ImportQualificationTypes.class,
                    new ImportQualificationTypes.Command(Board.rows(type)))
                .refusals())
        .containsExactly(
            new RowRefused(
                2,
                Optional.of("pum_scheme"),
                new PumSchemeOfAnotherScale(type.pumScheme().orElseThrow(), "two")));
  }

  @Test
  void what_a_file_leaves_out_stays_as_it_is_and_what_it_says_is_empty_is_taken_away() {
    kit.clear();
    var board = Board.withChemistry(kit);
    kit.get(KeyTimeTables.class).put(MARCH, LocalDate.of(2020, 1, 1), new KeyTimes(List.of()));
    var before = igcse();
    var notInMarch = with(before, before.pumScheme(), Set.of(MARCH));
    take(board, notInMarch, Set.of());

    take(board, with(before, Optional.empty(), Set.of()), EnumSet.allOf(Part.class));
    assertThat(igcse()).isEqualTo(notInMarch);
    take(board, with(before, Optional.empty(), Set.of()), Set.of());
    assertThat(igcse().notIn()).isEmpty();
    assertThat(igcse().pumScheme()).isEmpty();
  }

  @Test
  void a_kind_of_series_without_key_times_is_none() {
    kit.clear();
    var board = Board.withChemistry(kit);
    kit.get(KeyTimeTables.class)
        .put(SeriesKind.of("JUNE"), LocalDate.of(2020, 1, 1), new KeyTimes(List.of()));
    var before = igcse();
    var type = with(before, before.pumScheme(), Set.of(SeriesKind.of("MARHC"), MARCH));

    assertThat(
            board
                .ask(
                    ImportQualificationTypes.class,
                    new ImportQualificationTypes.Command(Board.rows(type)))
                .refusals())
        .containsExactly(unknown(MARCH), unknown(SeriesKind.of("MARHC")));
    assertThat(igcse()).isEqualTo(before);
  }

  private static RowRefused unknown(SeriesKind kind) {
    return new RowRefused(
        2, Optional.of("not_in"), new SeriesKindUnknown(kind, List.of(SeriesKind.of("JUNE"))));
  }

  private static void take(Board board, QualificationType type, Set<Part> leftOut) {
    board.must(
        ImportQualificationTypes.class,
        new ImportQualificationTypes.Command(Board.rows(type), leftOut));
  }

  private static QualificationType igcse() {
    return kit.get(SyllabusCatalogue.class).findType("IGCSE").orElseThrow();
  }

  private static QualificationType with(
      QualificationType type, Optional<String> pumScheme, Set<SeriesKind> notIn) {
    return new QualificationType(
        type.code(),
        type.title(),
        type.level(),
        type.family(),
        type.gradeScale(),
        pumScheme,
        type.awardRule(),
        type.outcomeRule(),
        type.releaseRule(),
        type.enquiryRule(),
        notIn);
  }

  private static RowRefused refused(String column, String name) {
    return new RowRefused(2, Optional.of(column), new RuleNotInBook(name));
  }
}
