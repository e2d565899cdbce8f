package org.examcycle.rest.entry;

/** What a centre asks its Associate for (INT-PRE-02). */
enum SubmissionKind {
  ENTRY,
  AMENDMENT,
  WITHDRAWAL,
  TRANSFER,
  DEVIATION,
  ESTIMATES
}
