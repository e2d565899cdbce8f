package org.examcycle.application.calendar;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesCode;

/** A series with its stages of entry: published to anybody. */
@MayCall(anybody = true, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadSeries extends Reading<SeriesCode, Series> {}
