package org.examcycle.application.candidate;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.candidate.CandidateKey;

/**
 * Says by hand, on record, that two candidates are one person (INT-CAN-05). It takes a person. From
 * then on the rules that hold for a person hold for both together; where entries that stand break
 * one of them, one is withdrawn first.
 */
@MayCall(
    value = {CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS,
    person = true)
public interface LinkCandidates extends UseCase<LinkCandidates.Command, LinkCandidates.Linked> {

  /**
   * @param reason what shows it, in the words of who decides
   */
  record Command(CandidateKey one, CandidateKey other, String reason) {}

  record Linked(CandidateKey one, CandidateKey other) {}
}
