package org.examcycle.application.guide;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.guide.ActivityState;
import org.examcycle.domain.guide.CycleActivity;
import org.examcycle.domain.guide.DueDay;
import org.examcycle.domain.guide.Progress;

/**
 * The exams cycle of a centre in a series: each activity with the day on which it is due and how it
 * stands, which is derived from the records and never set (INT-PRE-06).
 */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadExamsCycle extends Reading<ReadExamsCycle.Query, List<ReadExamsCycle.Shown>> {

  record Query(SeriesCode series, CentreNumber centre) {}

  /**
   * @param due empty where no date is set
   * @param standing empty for an activity that is advice: it leaves no record
   */
  record Shown(CycleActivity activity, Optional<DueDay> due, Optional<Standing> standing) {}

  record Standing(ActivityState state, Progress progress) {}
}
