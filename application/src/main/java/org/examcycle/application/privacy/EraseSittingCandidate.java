package org.examcycle.application.privacy;

import static org.examcycle.application.usecase.CallerKind.BOARD_PRIVACY;
import static org.examcycle.application.usecase.Purpose.SECURITY_AND_AUDIT;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.entry.english.EnglishEntryId;

/**
 * Erases whoever was entered for a sitting of an English exam by that entry (COM-PRV-07): name,
 * birth date, the account for results with its e-mail address, and what the history holds of them
 * go for good. The Candidate ID stays taken, and what was charged and scored stays that of a
 * number. An exam taken another time has another Candidate ID and is asked for by that. Refused
 * while a record must be kept.
 */
@MayCall(value = BOARD_PRIVACY, purpose = SECURITY_AND_AUDIT, person = true)
public interface EraseSittingCandidate
    extends UseCase<EraseSittingCandidate.Command, EraseSittingCandidate.Erased> {

  record Command(EnglishEntryId entry) {}

  record Erased(EnglishEntryId entry) {}
}
