package org.examcycle.domain.centre;

/** A centre's standing with the board (INT-PRE-01). */
public enum CentreStatus {
  APPROVED,
  /** Nothing new is taken; what is entered stands. */
  SUSPENDED,
  /** Its entered candidates are transferred. */
  WITHDRAWN
}
