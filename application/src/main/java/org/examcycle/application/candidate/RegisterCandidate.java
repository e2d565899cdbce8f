package org.examcycle.application.candidate;

import java.util.Optional;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.candidate.CandidateDetails;
import org.examcycle.domain.candidate.CandidateKey;

/** Registers a candidate of a centre in a series (INT-CAN-01 to 05). */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface RegisterCandidate
    extends UseCase<RegisterCandidate.Command, RegisterCandidate.Registered> {

  /**
   * @param previous an earlier candidate who is said to be the same person
   */
  record Command(
      CandidateKey candidate, CandidateDetails details, Optional<CandidateKey> previous) {}

  record Registered(CandidateKey candidate, long version) {}
}
