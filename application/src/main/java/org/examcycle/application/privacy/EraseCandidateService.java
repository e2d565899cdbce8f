package org.examcycle.application.privacy;

import java.util.List;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.EnteredMustBeKept;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class EraseCandidateService implements EraseCandidate {

  private final EnteredMustBeKept kept = new EnteredMustBeKept();
  private final CandidateRepository candidates;
  private final PersonRecords records;

  EraseCandidateService(CandidateRepository candidates, PersonRecords records) {
    this.candidates = candidates;
    this.records = records;
  }

  @Override
  public Decision<Erased> handle(Call call, Command command) {
    return candidates
        .find(command.candidate())
        .map(Candidate::person)
        .map(this::erase)
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  private Decision<Erased> erase(PersonId person) {
    return kept.check(new EnteredMustBeKept.Facts(records.listEntered(person)))
        .<Decision<Erased>>map(Decision::refused)
        .orElseGet(() -> erased(records.erase(person)));
  }

  private Decision<Erased> erased(List<CandidateKey> candidatures) {
    return Decision.changed(
        new Erased(candidatures),
        candidatures.stream()
            .map(key -> Change.of("candidate", key.toString(), "erased").under(kept.id()))
            .toArray(Change[]::new));
  }
}
