package org.examcycle.application.entry.submission;

import java.util.Map;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.RuleId;

/** What the history says of a submission. An Associate's reason is personal, and sealed. */
final class SubmissionHistory {

  private SubmissionHistory() {}

  static Change submitted(Submission submission) {
    return of(submission, "submitted to the Associate")
        .to("candidate", submission.candidate())
        .to(asked(submission.asked()));
  }

  static Change approved(Submission submission, EntryId entry) {
    return of(submission, "approved").to("entry", entry);
  }

  static Change returned(Submission submission, String reason) {
    return of(submission, "returned").personal(submission.person().value(), "reason", reason);
  }

  private static Map<String, ?> asked(Asked asked) {
    return switch (asked) {
      case Asked.ToEnter toEnter -> Map.of("asked", "entry", "option", toEnter.option());
      case Asked.ToAmend(var entry, var option) ->
          Map.of("asked", "amendment", "entry", entry, "option", option);
      case Asked.ToWithdraw(var entry) -> Map.of("asked", "withdrawal", "entry", entry);
    };
  }

  private static Change of(Submission submission, String what) {
    return Change.of("submission", submission.id().toString(), what).under(RuleId.of("INT-PRE-02"));
  }
}
