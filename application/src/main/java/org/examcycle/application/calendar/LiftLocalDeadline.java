package org.examcycle.application.calendar;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;

/** Takes an Associate's deadline away: from then on its centres have the board's (INT-PRE-02). */
@MayCall(
    value = {CallerKind.ASSOCIATE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface LiftLocalDeadline
    extends UseCase<LiftLocalDeadline.Command, LiftLocalDeadline.Lifted> {

  record Command(AssociateCode associate, SeriesCode series, KeyActivity activity) {}

  record Lifted(SeriesCode series, KeyActivity activity) {}
}
