package org.examcycle.application.entry;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.OnReplica;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;

/** The entries of a centre in a series, page by page; the reading is on record (COM-PRV-01). */
@OnReplica
@MayCall(
    value = {
      CallerKind.CENTRE,
      CallerKind.ASSOCIATE,
      CallerKind.BOARD_ENTRIES,
      CallerKind.BOARD_AWARDING,
      CallerKind.BOARD_RELEASE,
      CallerKind.BOARD_CERTIFICATES,
      CallerKind.BOARD_CONDUCT
    },
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ListEntries extends Reading<ListEntries.Query, Slice<EntryView>> {

  record Query(SeriesCode series, CentreNumber centre, Page page) {}
}
