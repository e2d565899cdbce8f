package org.examcycle.application.calendar.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;
import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ReleaseWindow;

/**
 * Schedules an exam on a day in a mode (ENG-EXM-01). Its release window is proposed by mode and
 * period unless one is given (ENG-RES-01); a day without rows for the exam's scale is refused.
 */
@MayCall(
    value = {BOARD_CATALOGUE, BOARD_ENTRIES},
    purpose = ENTRIES_AND_RESULTS)
public interface ScheduleExamDate
    extends UseCase<ScheduleExamDate.Command, ScheduleExamDate.Scheduled> {

  /**
   * @param closingDate the last day on which an entry is on time
   * @param window empty: the one that is proposed
   */
  record Command(ExamDateKey examDate, LocalDate closingDate, Optional<ReleaseWindow> window) {}

  record Scheduled(ExamDateKey examDate, ReleaseWindow window, long version) {}
}
