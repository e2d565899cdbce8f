package org.examcycle.application.result;

import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.result.Rehearsal;

/**
 * Approves a release that another person has proposed (INT-RES-03), while every award still is what
 * it would be if it were run now (INT-AWD-10): from its instant on results show. It takes a person.
 */
@MayCall(value = BOARD_RELEASE, purpose = ENTRIES_AND_RESULTS, person = true)
public interface ApproveRelease extends UseCase<ApproveRelease.Command, ApproveRelease.Answer> {

  record Command(SeriesCode series, String family, long expectedVersion) {}

  record Answer(SeriesCode series, String family, Rehearsal rehearsal, long version) {}
}
