package org.examcycle.application.entry;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.entry.TransferId;

/**
 * Takes a candidate over, under a number of the receiving centre: every entry moves, the sender is
 * refunded, the receiver charged, without an addition for being late (INT-ENT-11). From the day of
 * the candidate's first exam on, and when nothing that he or she was entered for stands any more,
 * it is refused.
 */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface AcceptTransfer extends UseCase<AcceptTransfer.Command, AcceptTransfer.Accepted> {

  record Command(TransferId transfer, CandidateNumber as, long expectedVersion) {}

  /**
   * @param candidate who it is from now on
   * @param version of the transfer
   */
  record Accepted(CandidateKey candidate, long version) {}
}
