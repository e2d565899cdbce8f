package org.examcycle.application.privacy;

import static org.examcycle.application.usecase.CallerKind.BOARD_PRIVACY;
import static org.examcycle.application.usecase.Purpose.SECURITY_AND_AUDIT;

import java.util.List;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.candidate.CandidateKey;

/**
 * Erases a person by one of his or her candidatures (COM-PRV-07): of all of them name and birth
 * date go, with the documents that show them and what waiting files of entries say, and whatever
 * name, birth date or reason the history holds can never be read again. What was entered, charged
 * and awarded stays that of a number. That and when it was erased stays on record. Refused while a
 * record must be kept.
 */
@MayCall(value = BOARD_PRIVACY, purpose = SECURITY_AND_AUDIT, person = true)
public interface EraseCandidate extends UseCase<EraseCandidate.Command, EraseCandidate.Erased> {

  record Command(CandidateKey candidate) {}

  /**
   * @param candidatures all of the person's, which are nobody's now
   */
  record Erased(List<CandidateKey> candidatures) {
    public Erased {
      candidatures = List.copyOf(candidatures);
    }
  }
}
