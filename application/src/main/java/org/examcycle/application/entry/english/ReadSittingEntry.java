package org.examcycle.application.entry.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;

/** Shows one entry for a sitting, without its secret number. */
@MayCall(
    value = {CENTRE, BOARD_ENTRIES},
    purpose = ENTRIES_AND_RESULTS)
public interface ReadSittingEntry extends Reading<ReadSittingEntry.Question, EnglishEntry> {

  record Question(EnglishEntryId entry) {}
}
