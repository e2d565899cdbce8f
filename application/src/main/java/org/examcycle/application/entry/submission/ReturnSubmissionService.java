package org.examcycle.application.entry.submission;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.submission.SubmissionRefusal;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReturnSubmissionService implements ReturnSubmission {

  private final SubmissionSight sight;
  private final Submissions submissions;

  ReturnSubmissionService(CentreRepository centres, Submissions submissions) {
    this.sight = new SubmissionSight(centres, submissions);
    this.submissions = submissions;
  }

  @Override
  public Decision<Returned> handle(Call call, Command command) {
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
    var returned = submission.returned(command.reason(), call.arrivedAt());
    if (!submissions.save(returned, submission.version())) {
      return Decision.refused(new AccessRefusal.StaleVersion(submission.version()));
    }
    return Decision.changed(
        new Returned(returned.id(), returned.version()),
        SubmissionHistory.returned(returned, command.reason()));
  }
}
