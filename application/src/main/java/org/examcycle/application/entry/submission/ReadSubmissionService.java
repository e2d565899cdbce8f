package org.examcycle.application.entry.submission;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ReadSubmissionService implements ReadSubmission {

  private final Sight sight;
  private final SubmissionQueries submissions;

  ReadSubmissionService(CentreRepository centres, SubmissionQueries submissions) {
    this.sight = new Sight(centres);
    this.submissions = submissions;
  }

  @Override
  public Decision<SubmissionView> handle(Call call, SubmissionId id) {
    var found = submissions.find(id);
    var centre = found.map(view -> view.submission().centre()).orElse(Sight.NOWHERE);
    if (sight.centre(call, centre).isEmpty() || found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return Decision.granted(found.get())
        .showing(
            found.get().submission().whom().stream()
                .map(whom -> new Disclosure(whom.person().value(), "submission"))
                .toList());
  }
}
