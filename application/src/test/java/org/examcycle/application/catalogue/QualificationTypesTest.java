package org.examcycle.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.award.Board;
import org.examcycle.application.file.RowRefused;
import org.examcycle.domain.catalogue.CatalogueRefusal.PumSchemeOfAnotherScale;
import org.examcycle.domain.catalogue.CatalogueRefusal.RuleNotInBook;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.testkit.Kit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QualificationTypesTest {

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

  private static RowRefused refused(String column, String name) {
    return new RowRefused(2, Optional.of(column), new RuleNotInBook(name));
  }
}
