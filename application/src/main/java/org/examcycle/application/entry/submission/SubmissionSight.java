package org.examcycle.application.entry.submission;

import java.util.Optional;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;

/** Which submissions a caller may decide: an Associate those of the centres attached to it now. */
final class SubmissionSight {

  private final Sight sight;
  private final Submissions submissions;

  SubmissionSight(CentreRepository centres, Submissions submissions) {
    this.sight = new Sight(centres);
    this.submissions = submissions;
  }

  /** The submission, held, if there is one and this caller sees it. */
  Optional<Submission> hold(Call call, SubmissionId id) {
    var found = submissions.hold(id);
    var centre = found.map(Submission::centre).orElse(Sight.NOWHERE);
    return sight.centre(call, centre).isPresent() ? found : Optional.empty();
  }
}
