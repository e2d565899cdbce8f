package org.examcycle.domain.candidate;

/** How a candidate belongs to the centre (INT-CAN-02). */
public enum CandidateStatus {
  SCHOOL,
  /** Uses the centre only as a venue (INT-CAN-04). */
  PRIVATE
}
