package org.examcycle.application.calendar;

import java.util.List;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.OnReplica;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;

/**
 * The papers of the syllabuses that a centre may enter, with their Key Times on the centre's own
 * clocks (INT-PRE-04).
 */
@OnReplica
@MayCall(
    value = {
      CallerKind.BOARD_CATALOGUE,
      CallerKind.BOARD_ENTRIES,
      CallerKind.ASSOCIATE,
      CallerKind.CENTRE
    },
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadTimetable extends Reading<ReadTimetable.Query, List<PaperTime>> {

  record Query(SeriesCode series, CentreNumber centre) {}
}
