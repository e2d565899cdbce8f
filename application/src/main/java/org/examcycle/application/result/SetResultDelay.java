package org.examcycle.application.result;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.result.ResultDelay;

/**
 * Sets how much later than itself an Associate lets its centres see the results of a series
 * (INT-PRE-02). Once results are out it is only made shorter.
 */
@MayCall(
    value = {CallerKind.ASSOCIATE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface SetResultDelay extends UseCase<SetResultDelay.Command, SetResultDelay.Delayed> {

  record Command(AssociateCode associate, SeriesCode series, ResultDelay delay) {}

  record Delayed(SeriesCode series, int hours) {}
}
