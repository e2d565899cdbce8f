package org.examcycle.domain.catalogue;

/** A syllabus: a subject at a level, with a code of its own. */
public record Syllabus(SyllabusCode code, String title, QualificationType type) {}
