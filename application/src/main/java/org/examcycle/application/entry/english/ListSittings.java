package org.examcycle.application.entry.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.Standing;

/**
 * Lists the sittings of a centre, past ones too, page by page, in the order of their days
 * (ENG-EXM-01): until when each takes entries and whether it does now (ENG-EXM-03), and by when its
 * results are promised (ENG-EXM-04). Where the centre has closed, also for the one that holds its
 * records (ENG-EXM-06).
 */
@MayCall(
    value = {CENTRE, BOARD_ENTRIES},
    purpose = ENTRIES_AND_RESULTS)
public interface ListSittings extends Reading<ListSittings.Question, Slice<ListSittings.Line>> {

  /**
   * @param from the first exam day; empty for all
   */
  record Question(CentreNumber centre, Optional<LocalDate> from, Page page) {}

  /**
   * @param now how an entry would stand that is made now; empty when entries are shut
   */
  record Line(SittingView sitting, Optional<Standing> now) {}
}
