package org.examcycle.application.entry.submission;

import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.centre.AssociateSight;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListWaitingSubmissionsService implements ListWaitingSubmissions {

  private final AssociateSight sight;
  private final SubmissionQueries submissions;

  ListWaitingSubmissionsService(AssociateRepository associates, SubmissionQueries submissions) {
    this.sight = new AssociateSight(associates);
    this.submissions = submissions;
  }

  @Override
  public Decision<Slice<SubmissionView>> handle(Call call, Query query) {
    if (sight.associate(call, query.associate()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return ShownSubmissions.of(submissions.listWaiting(query.associate(), query.page()));
  }
}
