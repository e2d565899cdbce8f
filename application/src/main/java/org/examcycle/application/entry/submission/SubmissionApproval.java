package org.examcycle.application.entry.submission;

import java.util.Optional;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionRefusal;
import org.examcycle.domain.rule.Decision;

/** Approves one submission: does what it asks for, and keeps what came of it. */
@UseCasePart
final class SubmissionApproval {

  private final SubmissionSight sight;
  private final Submissions submissions;
  private final AskedOfTheBoard board;

  SubmissionApproval(CentreRepository centres, Submissions submissions, AskedOfTheBoard board) {
    this.sight = new SubmissionSight(centres, submissions);
    this.submissions = submissions;
    this.board = board;
  }

  Decision<ApproveSubmission.Approved> approve(Call call, ApproveSubmission.Command command) {
    var found = sight.hold(call, command.submission());
    if (found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var submission = found.get();
    if (submission.version() != command.expectedVersion()) {
      return Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
    }
    if (!submission.isWaiting()) {
      return Decision.refused(new SubmissionRefusal.SubmissionDecided(submission.id()));
    }
    return switch (board.ask(call, submission)) {
      case Decision.Granted<Optional<EntryId>>(var entry, var _, var _) ->
          keep(call, submission, entry);
      case Decision.Refused<Optional<EntryId>> refused -> refused.as();
    };
  }

  /** What was done stands in the history by itself; this line says whose wish it was. */
  private Decision<ApproveSubmission.Approved> keep(
      Call call, Submission submission, Optional<EntryId> entry) {
    var approved = submission.approved(entry, call.arrivedAt());
    if (!submissions.save(approved, submission.version())) {
      return Decision.refused(new AccessRefusal.StaleVersion(submission.version()));
    }
    return Decision.changed(
        new ApproveSubmission.Approved(approved.id(), entry, approved.version()),
        SubmissionHistory.approved(approved, entry));
  }
}
