package org.examcycle.domain.candidate;

/** As recorded for a candidate (INT-CAN-02). */
public enum Sex {
  FEMALE,
  MALE,
  /** Neither was given. */
  UNSPECIFIED
}
