package org.examcycle.application.entry;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.TransferId;

/**
 * Asks that a candidate of a centre, with every entry of the series, becomes one of another centre
 * (INT-ENT-11). The sending centre asks.
 */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface AskForTransfer extends UseCase<AskForTransfer.Command, AskForTransfer.Asked> {

  record Command(CandidateKey candidate, CentreNumber to) {}

  record Asked(TransferId transfer, long version) {}
}
