package org.examcycle.application.candidate;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ListCandidatesService implements ListCandidates {

  private final Sight sight;
  private final CandidateRepository candidates;

  ListCandidatesService(CentreRepository centres, CandidateRepository candidates) {
    this.sight = new Sight(centres);
    this.candidates = candidates;
  }

  @Override
  public Decision<Slice<Candidate>> handle(Call call, Query query) {
    if (sight.centre(call, query.centre()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var slice = candidates.list(query.series(), query.centre(), query.page());
    return Decision.granted(slice)
        .showing(
            slice.items().stream()
                .map(candidate -> new Disclosure(candidate.person().value(), "candidate"))
                .toList());
  }
}
