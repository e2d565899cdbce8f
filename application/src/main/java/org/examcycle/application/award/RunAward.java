package org.examcycle.application.award;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * Awards a syllabus in a series: reads marks, options, thresholds and rules as they are now, keeps
 * them, and grades everybody by them (INT-AWD-10). Nothing is told to anybody by it.
 */
@MayCall(value = BOARD_AWARDING, purpose = ENTRIES_AND_RESULTS)
public interface RunAward extends UseCase<RunAward.Command, RunAward.Ran> {

  record Command(SeriesCode series, SyllabusCode syllabus) {}

  record Ran(AwardRunId run, int candidates, long version) {}
}
