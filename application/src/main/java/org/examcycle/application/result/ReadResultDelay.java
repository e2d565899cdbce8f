package org.examcycle.application.result;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.result.ResultDelay;

/** How much later than itself an Associate lets its centres see results (INT-PRE-02). */
@MayCall(
    value = {CallerKind.ASSOCIATE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadResultDelay extends Reading<ReadResultDelay.Query, ResultDelay> {

  record Query(AssociateCode associate, SeriesCode series) {}
}
