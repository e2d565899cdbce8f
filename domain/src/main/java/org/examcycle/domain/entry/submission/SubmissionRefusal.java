package org.examcycle.domain.entry.submission;

import java.time.Instant;
import java.time.ZoneId;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why something is not sent to an Associate, or not decided by one. */
public sealed interface SubmissionRefusal extends Refusal {

  RuleId ASSOCIATES = RuleId.of("INT-PRE-02");

  /**
   * The Associate takes nothing more of this from its centres.
   *
   * @param deadline the first instant at which it took none
   * @param zone the Associate's
   */
  record LocalDeadlinePassed(KeyActivity activity, Instant deadline, ZoneId zone)
      implements SubmissionRefusal {
    @Override
    public RuleId rule() {
      return ASSOCIATES;
    }
  }

  /** It was approved or returned before, and stays so. */
  record SubmissionDecided(SubmissionId submission) implements SubmissionRefusal {
    @Override
    public RuleId rule() {
      return ASSOCIATES;
    }
  }
}
