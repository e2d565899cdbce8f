package org.examcycle.application.calendar;

import java.util.List;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;

/**
 * The key dates of a series as they hold for a centre, its Associate's deadlines among them
 * (INT-PRE-05).
 */
@MayCall(
    value = {
      CallerKind.BOARD_CATALOGUE,
      CallerKind.BOARD_ENTRIES,
      CallerKind.ASSOCIATE,
      CallerKind.CENTRE
    },
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadCentreKeyDates extends Reading<ReadCentreKeyDates.Query, List<DueDate>> {

  record Query(SeriesCode series, CentreNumber centre) {}
}
