package org.examcycle.rest.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.examcycle.application.catalogue.ReadScale;
import org.examcycle.domain.award.PumScheme;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.centre.Route;

/**
 * A grade scale and, where it has them, its bands of uniform marks (INT-AWD-08, INT-AWD-09).
 *
 * @param grades the best one first
 * @param noPumOn the routes whose centres are told no uniform mark
 */
record GradeScaleBody(String name, List<ScaledGradeBody> grades, Set<Route> noPumOn) {

  /**
   * A grade of a scale.
   *
   * @param printed as statements and certificates write it
   * @param ofComponents whether a component can have it
   * @param pumLow the lowest uniform mark of the grade
   * @param pumHigh the highest
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record ScaledGradeBody(
      String grade,
      String printed,
      boolean ofComponents,
      Optional<Integer> pumLow,
      Optional<Integer> pumHigh) {}

  static GradeScaleBody of(ReadScale.Scale read) {
    return new GradeScaleBody(
        read.scale().name(),
        read.scale().rows().stream().map(row -> grade(row, read.pumScheme())).toList(),
        new TreeSet<>(read.pumScheme().map(PumScheme::notOn).orElse(Set.of())));
  }

  private static ScaledGradeBody grade(GradeScale.Row row, Optional<PumScheme> scheme) {
    var band =
        scheme.stream()
            .flatMap(bands -> bands.bands().stream())
            .filter(each -> each.grade().equals(row.grade()))
            .findFirst();
    return new ScaledGradeBody(
        row.grade().symbol(),
        row.printed(),
        row.ofComponents(),
        band.map(PumScheme.Band::low),
        band.map(PumScheme.Band::high));
  }
}
