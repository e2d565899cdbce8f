package org.examcycle.application.result;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.util.List;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.result.Rehearsal;
import org.examcycle.domain.result.SeriesRelease;

/** The releases of a series with a rehearsal of each, for the board. */
@MayCall(
    value = {BOARD_RELEASE, BOARD_AWARDING},
    purpose = ENTRIES_AND_RESULTS)
public interface ReadReleases extends Reading<SeriesCode, List<ReadReleases.Release>> {

  record Release(SeriesRelease release, Rehearsal rehearsal) {}
}
