package org.examcycle.domain.result.english;

import java.time.Instant;
import java.util.List;
import org.examcycle.domain.award.english.ExamOutcome;

/**
 * That the board released what came of an entry (ENG-RES-02). A release is never altered: a later
 * one takes its place.
 *
 * @param number 1 for the first of an entry, then one by one
 * @param decidedBy the names of the row sets that it was decided by
 */
public record Release(int number, Instant at, ExamOutcome outcome, List<String> decidedBy) {
  public Release {
    decidedBy = List.copyOf(decidedBy);
    if (number < 1) {
      throw new IllegalArgumentException("releases are counted from 1");
    }
  }
}
