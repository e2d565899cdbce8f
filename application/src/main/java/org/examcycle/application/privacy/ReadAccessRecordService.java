package org.examcycle.application.privacy;

import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ReadAccessRecordService implements ReadAccessRecord {

  private final CandidateRepository candidates;
  private final RecordedReads reads;

  ReadAccessRecordService(CandidateRepository candidates, RecordedReads reads) {
    this.candidates = candidates;
    this.reads = reads;
  }

  @Override
  public Decision<Slice<RecordedRead>> handle(Call call, Query query) {
    return candidates
        .find(query.candidate())
        .map(Candidate::person)
        .map(
            person ->
                Decision.granted(reads.list(person, query.page()))
                    .showing(new Disclosure(person.value(), "access-record")))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
