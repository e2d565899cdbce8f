package org.examcycle.application.entry.submission;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListSubmissionsService implements ListSubmissions {

  private final Sight sight;
  private final SubmissionQueries submissions;

  ListSubmissionsService(CentreRepository centres, SubmissionQueries submissions) {
    this.sight = new Sight(centres);
    this.submissions = submissions;
  }

  @Override
  public Decision<Slice<SubmissionView>> handle(Call call, Query query) {
    if (sight.centre(call, query.centre()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return ShownSubmissions.of(submissions.list(query.series(), query.centre(), query.page()));
  }
}
