package org.examcycle.application.entry.clash;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.entry.clash.DeviationId;

/**
 * Grants or refuses a deviation from the timetable, once, or takes a grant back before the paper is
 * sat (INT-ENT-12). It is granted by what the candidate sits, and when, at that moment.
 */
@MayCall(
    value = {CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface DecideDeviation extends UseCase<DecideDeviation.Command, DecideDeviation.Decided> {

  record Command(DeviationId deviation, boolean granted, long expectedVersion) {}

  record Decided(DeviationId deviation, long version) {}
}
