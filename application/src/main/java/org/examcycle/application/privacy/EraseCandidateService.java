package org.examcycle.application.privacy;

import java.util.List;
import java.util.Set;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.entry.file.EntryFiles;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.privacy.KeptRecord;
import org.examcycle.domain.privacy.RecordsMustBeKept;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class EraseCandidateService implements EraseCandidate {

  private final RecordsMustBeKept rule = new RecordsMustBeKept();
  private final CandidateRepository candidates;
  private final PersonRecords records;
  private final RetentionRows retention;
  private final EntryFiles files;

  EraseCandidateService(
      CandidateRepository candidates,
      PersonRecords records,
      RetentionRows retention,
      EntryFiles files) {
    this.candidates = candidates;
    this.records = records;
    this.retention = retention;
    this.files = files;
  }

  @Override
  public Decision<Erased> handle(Call call, Command command) {
    return candidates
        .find(command.candidate())
        .map(Candidate::person)
        .map(person -> erase(call, records.hold(person)))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  private Decision<Erased> erase(Call call, Set<PersonId> person) {
    var facts =
        new RecordsMustBeKept.Facts(
            records.listEntered(person),
            records.listKept(person),
            retention.schedule(),
            KeptRecord.day(call.arrivedAt()));
    return rule.check(facts)
        .<Decision<Erased>>map(Decision::refused)
        .orElseGet(() -> erased(records.erase(person)));
  }

  private Decision<Erased> erased(List<CandidateKey> candidatures) {
    files.forgetDetails(candidatures);
    return Decision.changed(
        new Erased(candidatures),
        candidatures.stream()
            .map(key -> Change.of("candidate", key.toString(), "erased").under(rule.id()))
            .toArray(Change[]::new));
  }
}
