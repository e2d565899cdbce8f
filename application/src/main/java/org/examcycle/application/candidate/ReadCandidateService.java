package org.examcycle.application.candidate;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ReadCandidateService implements ReadCandidate {

  private final Sight sight;
  private final CandidateRepository candidates;

  ReadCandidateService(CentreRepository centres, CandidateRepository candidates) {
    this.sight = new Sight(centres);
    this.candidates = candidates;
  }

  @Override
  public Decision<Candidate> handle(Call call, CandidateKey key) {
    var centre = sight.centre(call, key.centre());
    var candidate = candidates.find(key);
    if (centre.isEmpty() || candidate.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return Decision.granted(candidate.get())
        .showing(new Disclosure(candidate.get().person().value(), "candidate"));
  }
}
