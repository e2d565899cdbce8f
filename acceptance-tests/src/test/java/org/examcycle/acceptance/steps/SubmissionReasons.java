package org.examcycle.acceptance.steps;

import java.util.List;

/** Why something is not sent to an Associate, not decided by one, or not set by one. */
final class SubmissionReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("it was decided already", "submission-decided", "INT-PRE-02"),
          new Reason(
              "something waits for its Associate", "centre-waits-for-its-associate", "INT-PRE-02"),
          new Reason("it has no Associate", "centre-has-no-associate", "INT-PRE-02"),
          new Reason("the board has no date for it", "no-key-date", "INT-PRE-02"),
          new Reason("clocks never show that time", "local-deadline-skipped", "INT-PRE-02"),
          new Reason("the board's date is not later", "local-deadline-too-late", "INT-PRE-02"));

  private SubmissionReasons() {}
}
