package org.examcycle.domain.guide;

/** How an activity stands (INT-PRE-06). */
public enum ActivityState {
  /** Nobody and nothing that it concerns. */
  NOTHING_TO_DO,
  NOT_STARTED,
  UNDER_WAY,
  DONE,
  /** All of it, the last after the day on which it was due. */
  DONE_LATE,
  /** Not all of it, and the day is past. */
  OVERDUE
}
