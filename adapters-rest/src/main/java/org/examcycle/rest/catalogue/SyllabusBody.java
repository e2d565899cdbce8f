package org.examcycle.rest.catalogue;

import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * A syllabus.
 *
 * @param type the code of its type of qualification
 * @param family whose results come out with it
 * @param language whether it is of a language, whose whole result is never carried (INT-ENT-09)
 */
record SyllabusBody(SyllabusCode code, String title, String type, String family, boolean language) {

  static SyllabusBody of(Syllabus syllabus) {
    return new SyllabusBody(
        syllabus.code(),
        syllabus.title(),
        syllabus.type().code(),
        syllabus.type().family(),
        syllabus.language());
  }
}
