package org.examcycle.dev.board;

import java.util.Optional;

/**
 * How somebody does: different for different people and papers, the same whenever it is asked.
 *
 * @param person 1, 2, 3, ...
 */
record Luck(int person) {

  private static final int WHOLE = 100;

  static Luck of(int person) {
    return new Luck(person);
  }

  /** A mark of a paper; empty for the few who were not there. */
  Optional<Integer> mark(int paper, int maximum) {
    return isAwayFrom(paper) ? Optional.empty() : Optional.of(maximum * percent(paper) / WHOLE);
  }

  /** A score between two, either of which may be reached. */
  int between(int lowest, int highest, int paper) {
    return lowest + (highest - lowest) * percent(paper) / WHOLE;
  }

  private boolean isAwayFrom(int paper) {
    return person % 19 == 4 && paper % 2 == 1;
  }

  private int percent(int paper) {
    var usual = 28 + person * 37 % 70;
    var today = (person * 31 + paper * 41) % 25 - 12;
    return Math.clamp(usual + today, 0, WHOLE);
  }
}
