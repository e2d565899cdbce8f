package org.examcycle.domain.result;

/** Why one result is held back while the others come out (INT-RES-03). */
public enum HoldReason {
  /** A case of suspected malpractice is open (COM-CON-01). */
  MALPRACTICE_CASE,
  /** A decision of the board is awaited. */
  DECISION_AWAITED,
  /** It is not settled who the candidate is. */
  IDENTITY,
  /** The centre owes something that the regulations make results wait for. */
  CENTRE_STANDING
}
