package org.examcycle.application.entry.submission;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;

/** What a centre has sent to its Associate in a series: waiting, approved and returned. */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ListSubmissions extends Reading<ListSubmissions.Query, Slice<SubmissionView>> {

  record Query(SeriesCode series, CentreNumber centre, Page page) {}
}
