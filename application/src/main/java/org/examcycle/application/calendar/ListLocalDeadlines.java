package org.examcycle.application.calendar;

import java.util.List;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;

/** The deadlines that an Associate has set for its centres in a series (INT-PRE-02). */
@MayCall(
    value = {CallerKind.ASSOCIATE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ListLocalDeadlines extends Reading<ListLocalDeadlines.Query, List<LocalDeadline>> {

  record Query(AssociateCode associate, SeriesCode series) {}
}
