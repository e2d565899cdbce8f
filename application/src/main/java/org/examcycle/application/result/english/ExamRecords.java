package org.examcycle.application.result.english;

import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.SittingKey;

/**
 * What answers about results are made of, each asked for with one question to the store. Withdrawn
 * entries have none.
 */
public interface ExamRecords {

  Optional<ExamRecord> find(CandidateId candidate);

  /** Those of a sitting, by Candidate ID. */
  Slice<ExamRecord> list(SittingKey sitting, Page page);
}
