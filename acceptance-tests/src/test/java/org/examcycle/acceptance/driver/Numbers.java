package org.examcycle.acceptance.driver;

/** Counts, so that no code is used twice: also not by two runs on one database. */
public interface Numbers {

  /** 0, 1, 2, ...: the next number of this kind, never the same again. */
  long next(String kind);
}
