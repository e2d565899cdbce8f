package org.examcycle.application.entry.english;

import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.entry.english.EnglishEntryId;

/**
 * Prints the newest Confirmation of Entry for the centre to hand out (ENG-EXM-04), or where that
 * has closed for the one that holds its records (ENG-EXM-06). No officer of the board reads one: it
 * is the only place where a secret number is shown (ENG-EXM-05).
 */
@MayCall(value = CENTRE, purpose = ENTRIES_AND_RESULTS)
public interface ReadConfirmation extends Reading<ReadConfirmation.Question, ConfirmationOfEntry> {

  record Question(EnglishEntryId entry) {}
}
