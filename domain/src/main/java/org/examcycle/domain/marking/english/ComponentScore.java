package org.examcycle.domain.marking.english;

/** What is recorded of one component of one entry (ENG-SCL-05, ENG-SCL-06). */
public sealed interface ComponentScore {

  /**
   * Taken.
   *
   * @param value the true score, a whole number on the English Scale; what is shown may differ
   */
  record Scored(int value) implements ComponentScore {}

  /** Entered and not there. */
  record Absent() implements ComponentScore {}

  /** Let off before the exam; the others alone make the overall score. */
  record Exempt() implements ComponentScore {}
}
