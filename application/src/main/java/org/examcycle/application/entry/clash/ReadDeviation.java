package org.examcycle.application.entry.clash;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.entry.clash.DeviationId;

/** A deviation that was asked for, and what the board has said. */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadDeviation extends Reading<DeviationId, DeviationView> {}
