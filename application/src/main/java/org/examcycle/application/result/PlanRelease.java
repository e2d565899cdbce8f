package org.examcycle.application.result;

import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;

/**
 * Sets or moves the instant at which a family's results of a series come out (INT-RES-01). Moving
 * it undoes proposal and approval.
 */
@MayCall(value = BOARD_RELEASE, purpose = ENTRIES_AND_RESULTS)
public interface PlanRelease extends UseCase<PlanRelease.Command, PlanRelease.Planned> {

  /**
   * @param expectedVersion empty to plan a new release
   */
  record Command(
      SeriesCode series, String family, Instant resultsAt, Optional<Long> expectedVersion) {}

  record Planned(SeriesCode series, String family, long version) {}
}
