package org.examcycle.rest.calendar.english;

import org.examcycle.application.calendar.english.ScheduleExamDate;
import org.examcycle.domain.calendar.english.ExamDateKey;

/** An exam date that was scheduled, and the window that it was given. */
record ScheduledBody(ExamDateKey examDate, WindowBody releaseWindow) {
  static ScheduledBody of(ScheduleExamDate.Scheduled scheduled) {
    return new ScheduledBody(scheduled.examDate(), WindowBody.of(scheduled.window()));
  }
}
