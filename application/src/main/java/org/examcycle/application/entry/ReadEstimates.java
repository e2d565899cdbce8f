package org.examcycle.application.entry;

import java.util.List;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Estimate;

/** What a centre thinks it will enter, in the order of the syllabuses. */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadEstimates extends Reading<ReadEstimates.Query, List<Estimate>> {

  record Query(SeriesCode series, CentreNumber centre) {}
}
