package org.examcycle.application.privacy;

import static org.examcycle.application.usecase.CallerKind.BOARD_PRIVACY;
import static org.examcycle.application.usecase.Purpose.SECURITY_AND_AUDIT;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.OnReplica;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.candidate.CandidateKey;

/** Who was shown a candidate's record, what for and when, the earliest first (COM-PRV-01). */
@OnReplica
@MayCall(value = BOARD_PRIVACY, purpose = SECURITY_AND_AUDIT)
public interface ReadAccessRecord extends Reading<ReadAccessRecord.Query, Slice<RecordedRead>> {

  record Query(CandidateKey candidate, Page page) {}
}
