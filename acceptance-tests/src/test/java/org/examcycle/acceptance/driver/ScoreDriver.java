package org.examcycle.acceptance.driver;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Component scores of English exams, and what comes of them. */
public interface ScoreDriver {

  /** Sends the scores of an exam date as one file. */
  Outcome<Recorded> record(Actor by, String examDate, List<ScoresRow> candidates);

  /** What came of an entry, the first first; the last one stands. */
  Outcome<List<Decided>> outcomes(Actor by, String entry);

  /**
   * What is recorded of one candidate.
   *
   * @param scores by component: a score as it is written, {@code absent} or {@code exempt}
   * @param hold {@code pending}, {@code withheld}, {@code withheld_permanently}; none: nothing
   *     holds the result
   */
  record ScoresRow(String candidateId, Map<String, String> scores, Optional<String> hold) {}

  record Recorded(int recorded, int unchanged) {}

  /**
   * @param outcome {@code RESULT}, {@code ABSENT_FROM_PART}, {@code ABSENT_FROM_ALL}, {@code
   *     PENDING}, {@code WITHHELD} or {@code WITHHELD_PERMANENTLY}
   * @param certificate {@code EXAM}: it names the exam; {@code GENERAL}: it does not; {@code NONE}
   * @param overall none where it is not reported
   * @param result as printed
   * @param level that the candidate has shown
   */
  record Decided(
      String outcome,
      String certificate,
      Optional<Integer> overall,
      Optional<String> grade,
      Optional<String> gradeName,
      Optional<String> result,
      Optional<String> level,
      Optional<String> frameworkTitle,
      boolean endorsed,
      List<ComponentSeen> components,
      List<String> rowSets) {
    public Decided {
      components = List.copyOf(components);
      rowSets = List.copyOf(rowSets);
    }
  }

  /**
   * @param trueScore what counts
   * @param shown what others see
   * @param orBelow whether it is shown as the floor, or below
   */
  record ComponentSeen(
      String component,
      Optional<Integer> trueScore,
      Optional<Integer> shown,
      boolean orBelow,
      boolean exempt) {}
}
