package org.examcycle.domain.entry.english;

/** How an entry for a sitting came in (ENG-EXM-03). */
public enum Standing {
  ON_TIME,
  LATE
}
