package org.examcycle.domain.calendar;

/** A kind of entry, each with its own dates (INT-ENT-03, INT-ENT-05). */
public enum EntryKind {
  /** For a syllabus not entered in the series before. */
  FIRST,
  /** For a syllabus entered in the series before. */
  RETAKE
}
