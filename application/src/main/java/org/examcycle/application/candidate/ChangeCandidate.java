package org.examcycle.application.candidate;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.candidate.CandidateDetails;
import org.examcycle.domain.candidate.CandidateKey;

/**
 * Changes a candidate's details, all of them at once (INT-CAN-02 to 04). Once results of the
 * candidate are out only the board corrects the name and the date of birth (INT-CRT-02).
 */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ChangeCandidate extends UseCase<ChangeCandidate.Command, ChangeCandidate.Changed> {

  record Command(CandidateKey candidate, long expectedVersion, CandidateDetails details) {}

  record Changed(CandidateKey candidate, long version) {}
}
