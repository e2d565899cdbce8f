package org.examcycle.application.result;

import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.result.Rehearsal;

/**
 * Proposes the release of a family's results of a series, after a rehearsal that reconciles
 * entries, results and holds (INT-RES-03) and finds every award to be what it would be if it were
 * run now (INT-AWD-10). It takes a person, and another one to approve.
 */
@MayCall(value = BOARD_RELEASE, purpose = ENTRIES_AND_RESULTS, person = true)
public interface ProposeRelease extends UseCase<ProposeRelease.Command, ProposeRelease.Answer> {

  record Command(SeriesCode series, String family, long expectedVersion) {}

  record Answer(SeriesCode series, String family, Rehearsal rehearsal, long version) {}
}
