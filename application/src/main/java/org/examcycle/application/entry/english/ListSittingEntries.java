package org.examcycle.application.entry.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.SittingKey;

/**
 * Lists the entries for a sitting, page by page, by Candidate ID; withdrawn ones too. Where the
 * centre has closed, also for the one that holds its records (ENG-EXM-06).
 */
@MayCall(
    value = {CENTRE, BOARD_ENTRIES},
    purpose = ENTRIES_AND_RESULTS)
public interface ListSittingEntries
    extends Reading<ListSittingEntries.Question, Slice<EnglishEntry>> {

  record Question(SittingKey sitting, Page page) {}
}
