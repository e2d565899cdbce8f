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
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;

/**
 * A grade scale and, if every row has them, its bands of uniform marks (INT-AWD-08, INT-AWD-09).
 *
 * @param grades the best one first
 * @param noPumOn the routes whose centres are told no uniform mark
 */
record GradeScaleRequest(
    @NotEmpty @Size(max = 40) List<@Valid GradeRow> grades, @NotNull Set<Route> noPumOn) {

  /**
   * One grade.
   *
   * @param printed as statements and certificates write it
   * @param ofComponents whether a component can have it
   * @param pumLow the lowest uniform mark of the grade
   * @param pumHigh the highest
   */
  record GradeRow(
      @NotNull @Pattern(regexp = "[A-Za-z0-9*]{1,16}") String grade,
      @NotNull @Size(min = 1, max = 40) String printed,
      boolean ofComponents,
      Optional<Integer> pumLow,
      Optional<Integer> pumHigh) {}

  DefineScale.Command command(String name) {
    try {
      var scale =
          new GradeScale(
              name,
              grades.stream()
                  .map(
                      row ->
                          new GradeScale.Row(
                              Grade.of(row.grade()), row.printed(), row.ofComponents()))
                  .toList());
      return new DefineScale.Command(scale, bands(name));
    } catch (IllegalArgumentException _) {
      throw Malformed.body(List.of(Flaw.body("/grades", "no-scale")));
    }
  }

  private Optional<PumScheme> bands(String name) {
    var bands =
        grades.stream()
            .flatMap(
                row ->
                    row.pumLow().stream()
                        .flatMap(
                            low ->
                                row.pumHigh().stream()
                                    .map(
                                        high ->
                                            new PumScheme.Band(Grade.of(row.grade()), low, high))))
            .toList();
    if (bands.isEmpty()) {
      return Optional.empty();
    }
    if (bands.size() < grades.size()) {
      throw new IllegalArgumentException("a scale has bands for all of its grades or for none");
    }
    return Optional.of(new PumScheme(name, bands, noPumOn));
  }
}
