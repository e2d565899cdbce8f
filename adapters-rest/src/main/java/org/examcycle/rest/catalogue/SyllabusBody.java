package org.examcycle.rest.catalogue;

import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * A syllabus.
 *
 * @param type the code of its type of qualification
 * @param family whose results come out with it
 */
record SyllabusBody(SyllabusCode code, String title, String type, String family) {

  static SyllabusBody of(Syllabus syllabus) {
    return new SyllabusBody(
        syllabus.code(), syllabus.title(), syllabus.type().code(), syllabus.type().family());
  }
}
