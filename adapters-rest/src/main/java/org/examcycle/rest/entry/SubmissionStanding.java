package org.examcycle.rest.entry;

/** What became of a submission. */
enum SubmissionStanding {
  /** For the Associate; it is no entry. */
  WAITING,
  /** And submitted to the board. */
  APPROVED,
  /** With a reason. */
  RETURNED
}
