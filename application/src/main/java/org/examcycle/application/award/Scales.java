package org.examcycle.application.award;

import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.domain.catalogue.GradeScale;

/** Finds scales that rows of the catalogue name: imports have made sure that they are there. */
final class Scales {

  private final SyllabusCatalogue catalogue;

  Scales(SyllabusCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The scale of a type of qualification. */
  GradeScale of(String type) {
    return named(
        catalogue
            .findType(type)
            .orElseThrow(() -> new IllegalStateException("no type of qualification " + type))
            .gradeScale());
  }

  GradeScale named(String name) {
    return catalogue
        .findScale(name)
        .orElseThrow(() -> new IllegalStateException("no scale " + name));
  }
}
