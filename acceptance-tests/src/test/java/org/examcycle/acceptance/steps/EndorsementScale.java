package org.examcycle.acceptance.steps;

import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.CatalogueDriver.GradeRow;

/** A scale on which a component of weight zero is reported: it has no uniform marks. */
final class EndorsementScale {

  static final String NAME = "features-endorsement";

  private EndorsementScale() {}

  static List<GradeRow> of(List<String> grades) {
    return grades.stream()
        .map(grade -> new GradeRow(grade, grade, true, Optional.empty(), Optional.empty()))
        .toList();
  }
}
