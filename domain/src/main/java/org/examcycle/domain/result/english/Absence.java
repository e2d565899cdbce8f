package org.examcycle.domain.result.english;

/** Why there is no result, in the letters of English results (ENG-SCL-06). */
public enum Absence {
  /** Absent from part of the exam. */
  X,
  /** Absent from all of it. */
  Z
}
