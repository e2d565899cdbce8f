package org.examcycle.application.award;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.entry.EntryId;

/** The results of award runs; each is written once. */
public interface AwardResults {

  void add(AwardRunId run, List<AwardResult> results);

  Optional<AwardResult> find(AwardRunId run, CandidateKey candidate);

  /** Those of these entries that the run has, in no order. */
  List<AwardResult> find(AwardRunId run, List<EntryId> entries);

  /** In the order in which the entries were made, which is that of their ids. */
  Slice<AwardResult> list(AwardRunId run, Page page);
}
