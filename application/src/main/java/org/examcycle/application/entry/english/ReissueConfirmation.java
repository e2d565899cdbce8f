package org.examcycle.application.entry.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.entry.english.EnglishEntryId;

/**
 * Issues a new Confirmation of Entry for lost numbers: the Candidate ID stays, the secret number is
 * drawn anew, the old one is dead at once, and what was tried on it counts no more (ENG-EXM-06).
 * The centre where the exam was taken does it, or the one that holds its records since it has
 * closed, and nobody else: the board is told whom to ask.
 */
@MayCall(
    value = {CENTRE, BOARD_ENTRIES},
    purpose = ENTRIES_AND_RESULTS)
public interface ReissueConfirmation
    extends UseCase<ReissueConfirmation.Command, ReissueConfirmation.Reissued> {

  record Command(EnglishEntryId entry, long expectedVersion) {}

  /**
   * @param edition of the new Confirmation of Entry
   */
  record Reissued(EnglishEntryId entry, int edition, long version) {}
}
