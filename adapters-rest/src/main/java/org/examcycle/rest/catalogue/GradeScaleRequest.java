package org.examcycle.rest.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.catalogue.DefineScale;
import org.examcycle.domain.award.PumScheme;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.centre.Route;
import org.examcycle.rest.problem.Once;
import org.examcycle.rest.value.Words;

/**
 * A grade scale and, if every row has them, its bands of uniform marks (INT-AWD-08, INT-AWD-09).
 *
 * @param grades the best one first, none twice, however its letters are written
 * @param noPumOn the routes whose centres are told no uniform mark, each once
 */
record GradeScaleRequest(
    @NotEmpty @Size(max = 40) List<@Valid GradeRow> grades, @NotNull List<Route> noPumOn) {

  /**
   * One grade.
   *
   * @param printed as statements and certificates write it
   * @param ofComponents whether a component can have it
   * @param pumLow the lowest uniform mark of the grade, at least 1
   * @param pumHigh the highest: 100 of the best grade, of each other one below the grade before it
   */
  record GradeRow(
      @NotNull @Pattern(regexp = "[A-Za-z0-9*]{1,16}") String grade,
      @Words @Size(max = 40) String printed,
      boolean ofComponents,
      Optional<Integer> pumLow,
      Optional<Integer> pumHigh) {}

  DefineScale.Command command(String name) {
    GradeScaleFlaws.refuse(grades);
    Once.check(noPumOn, at -> "/noPumOn/" + at, "duplicate-route");
    var rows =
        grades.stream()
            .map(
                row -> new GradeScale.Row(Grade.of(row.grade()), row.printed(), row.ofComponents()))
            .toList();
    return new DefineScale.Command(new GradeScale(name, rows), bands(name));
  }

  private Optional<PumScheme> bands(String name) {
    var bands =
        grades.stream()
            .filter(row -> row.pumLow().isPresent())
            .map(
                row ->
                    new PumScheme.Band(
                        Grade.of(row.grade()), row.pumLow().get(), row.pumHigh().orElseThrow()))
            .toList();
    return bands.isEmpty()
        ? Optional.empty()
        : Optional.of(new PumScheme(name, bands, Set.copyOf(noPumOn)));
  }
}
