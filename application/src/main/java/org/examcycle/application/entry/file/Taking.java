package org.examcycle.application.entry.file;

/** What is to become of the rows of a file. */
public enum Taking {
  /** Nothing: they are only tried. */
  TRIAL,
  /** The good ones are taken, the faulty ones left. */
  GOOD_ROWS,
  /** All are taken, or none where one is faulty. */
  ALL_OR_NOTHING
}
