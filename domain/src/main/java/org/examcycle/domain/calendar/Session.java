package org.examcycle.domain.calendar;

/** A session of an exam day (INT-PRE-04). */
public enum Session {
  /** Morning. */
  AM,
  /** Afternoon. */
  PM,
  /** Evening. */
  EV
}
