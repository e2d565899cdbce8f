package org.examcycle.application.entry.submission;

import java.util.Map;
import java.util.Optional;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.Estimate;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.RuleId;

/**
 * What the history says of a submission. An Associate's reason is personal, and sealed; where it is
 * about nobody's record that it could be sealed with, it stays with the submission alone.
 */
final class SubmissionHistory {

  private SubmissionHistory() {}

  static Change submitted(Submission submission) {
    return of(submission, "submitted to the Associate")
        .to(about(submission))
        .to(asked(submission.asked()));
  }

  static Change approved(Submission submission, Optional<EntryId> entry) {
    var change = of(submission, "approved");
    return entry.map(made -> change.to("entry", made)).orElse(change);
  }

  static Change returned(Submission submission, String reason) {
    var change = of(submission, "returned");
    return submission
        .whom()
        .map(whom -> change.personal(whom.person().value(), "reason", reason))
        .orElse(change);
  }

  private static Map<String, ?> about(Submission submission) {
    return submission
        .whom()
        .<Map<String, ?>>map(whom -> Map.of("candidate", whom.candidate()))
        .orElse(Map.of("series", submission.series(), "centre", submission.centre()));
  }

  private static Map<String, ?> asked(Asked asked) {
    return switch (asked) {
      case Asked.ToEnter toEnter -> Map.of("asked", "entry", "option", toEnter.option());
      case Asked.ToAmend(var entry, var option) ->
          Map.of("asked", "amendment", "entry", entry, "option", option);
      case Asked.ToWithdraw(var entry) -> Map.of("asked", "withdrawal", "entry", entry);
      case Asked.ToTransfer(var _, var to) -> Map.of("asked", "transfer", "to", to);
      case Asked.ToDeviate(var _, var syllabus, var component, var movedTo) ->
          Map.of("asked", "deviation", "paper", syllabus + "/" + component, "movedTo", movedTo);
      case Asked.ToEstimate(var _, var _, var estimates) ->
          Map.of(
              "asked",
              "estimates",
              "candidates",
              estimates.stream().map(Estimate::toString).toList());
    };
  }

  private static Change of(Submission submission, String what) {
    return Change.of("submission", submission.id().toString(), what).under(RuleId.of("INT-PRE-02"));
  }
}
