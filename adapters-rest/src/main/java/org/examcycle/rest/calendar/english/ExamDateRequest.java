package org.examcycle.rest.calendar.english;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.application.calendar.english.ScheduleExamDate;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ExamMode;
import org.examcycle.domain.catalogue.ExamCode;

/**
 * An exam on a day.
 *
 * @param closingDate the last day on which an entry is on time
 * @param releaseWindow the one that is proposed where absent
 */
record ExamDateRequest(
    @NotNull ExamCode exam,
    @NotNull LocalDate date,
    @NotNull ExamMode mode,
    boolean forSchools,
    @NotNull LocalDate closingDate,
    Optional<@Valid WindowBody> releaseWindow) {

  ScheduleExamDate.Command command() {
    return new ScheduleExamDate.Command(
        new ExamDateKey(exam, date, mode, forSchools),
        closingDate,
        releaseWindow.map(window -> window.window("/releaseWindow")));
  }
}
