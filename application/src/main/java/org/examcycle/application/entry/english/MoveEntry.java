package org.examcycle.application.entry.english;

import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.Standing;
import org.examcycle.domain.quantity.Money;

/**
 * Moves an entry to another date of its exam at the same centre, with a new Confirmation of Entry;
 * never to another exam (ENG-EXM-03). Moving to where photos are taken is agreeing to one, as
 * entering is (ENG-EXM-07).
 */
@MayCall(value = CENTRE, purpose = ENTRIES_AND_RESULTS)
public interface MoveEntry extends UseCase<MoveEntry.Command, MoveEntry.Moved> {

  /**
   * @param photoDeclined whether the candidate, or a minor's parent, wants no photo on the day; who
   *     does not say so is held to what was said before, or agrees by the move
   */
  record Command(
      EnglishEntryId entry, ExamDateKey to, boolean photoDeclined, long expectedVersion) {

    /** A move in which no photo is spoken of. */
    public Command(EnglishEntryId entry, ExamDateKey to, long expectedVersion) {
      this(entry, to, false, expectedVersion);
    }
  }

  record Moved(EnglishEntryId entry, Standing standing, Money charged, long version) {}
}
