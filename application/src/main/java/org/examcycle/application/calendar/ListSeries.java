package org.examcycle.application.calendar;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.Series;

/** The series, in the order of their codes: published to anybody (INT-PRE-05). */
@MayCall(anybody = true, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ListSeries extends Reading<Page, Slice<Series>> {}
