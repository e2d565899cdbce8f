package org.examcycle.acceptance.driver;

import java.util.List;

/** Estimated entries. */
public interface EstimateDriver {

  /** Puts these in the place of all before; answers what is on record then. */
  Outcome<List<Row>> state(Actor by, String series, String centre, List<Row> rows);

  /** In the order of the syllabuses. */
  Outcome<List<Row>> estimates(Actor by, String series, String centre);

  record Row(String syllabus, int candidates) {}
}
