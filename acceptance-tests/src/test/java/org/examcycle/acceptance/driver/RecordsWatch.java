package org.examcycle.acceptance.driver;

import java.util.List;

/**
 * What the board's records are asked: whoever tries numbers must not learn from how long it took.
 */
public interface RecordsWatch {

  /** The questions since the last time, without their values. */
  List<String> asked();
}
