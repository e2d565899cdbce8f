package org.examcycle.application.entry.clash;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;

/**
 * The candidates of a centre whose papers fall together, by number, each with the days concerned
 * and how they are sat under supervision (INT-ENT-12). A part of the list looks at so many
 * candidates, of whom few may have a clash.
 */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ListClashes extends Reading<ListClashes.Query, Slice<ClashView>> {

  record Query(SeriesCode series, CentreNumber centre, Page page) {}
}
