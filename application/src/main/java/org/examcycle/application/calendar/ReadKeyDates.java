package org.examcycle.application.calendar;

import java.util.List;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.SeriesCode;

/** The key dates of a series: published to anybody (INT-PRE-05). */
@MayCall(anybody = true, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadKeyDates extends Reading<SeriesCode, List<KeyDate>> {}
