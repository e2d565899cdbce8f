package org.examcycle.application.entry.invoice;

import java.util.List;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;

/** The series in which something is charged that is on no invoice yet (INT-ENT-16). */
@MayCall(value = CallerKind.JOB, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ListSeriesOwing extends Reading<ListSeriesOwing.Query, List<SeriesCode>> {

  record Query() {}
}
