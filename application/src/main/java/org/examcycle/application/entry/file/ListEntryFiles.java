package org.examcycle.application.entry.file;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;

/** The files of entries that the caller's centre, Associate or board has sent (INT-ENT-15). */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ListEntryFiles extends Reading<ListEntryFiles.Query, Slice<EntryFileView>> {

  record Query(SeriesCode series, Page page) {}
}
