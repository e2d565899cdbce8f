package org.examcycle.domain.catalogue;

/**
 * A syllabus: a subject at a level, with a code of its own.
 *
 * @param language whether it is of a language, whose whole result is never carried (INT-ENT-09)
 */
public record Syllabus(SyllabusCode code, String title, QualificationType type, boolean language) {

  /** A syllabus that is not of a language. */
  public Syllabus(SyllabusCode code, String title, QualificationType type) {
    this(code, title, type, false);
  }
}
