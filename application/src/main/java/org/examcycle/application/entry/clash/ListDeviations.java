package org.examcycle.application.entry.clash;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;

/** The deviations of a centre in a series, in the order in which they were asked for. */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ListDeviations extends Reading<ListDeviations.Query, Slice<DeviationView>> {

  record Query(SeriesCode series, CentreNumber centre, Page page) {}
}
