package org.examcycle.domain.marking.english;

/** Why the board gives no result for an entry yet, whatever the scores are (ENG-SCL-06). */
public enum Hold {
  /** Nothing holds it. */
  NONE,
  /** A result will follow. */
  PENDING,
  /** The candidate is to contact the centre. */
  WITHHELD,
  /** Withheld for good. */
  WITHHELD_PERMANENTLY
}
