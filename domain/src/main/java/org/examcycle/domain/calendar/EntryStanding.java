package org.examcycle.domain.calendar;

/** How early an entry reached the board, in the order of the stages (INT-ENT-03). */
public enum EntryStanding {
  ON_TIME,
  LATE,
  VERY_LATE
}
