package org.examcycle.domain.guide;

/** The phases of the exams cycle, in their order (INT-PRE-06). */
public enum Phase {
  PREPARATION,
  ENTRIES,
  COURSEWORK_AND_MODERATION,
  BEFORE_THE_EXAMS,
  EXAM_DAY,
  RESULTS_AND_CERTIFICATES
}
