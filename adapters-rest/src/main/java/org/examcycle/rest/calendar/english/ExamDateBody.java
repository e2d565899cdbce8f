package org.examcycle.rest.calendar.english;

import java.time.LocalDate;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ExamMode;
import org.examcycle.domain.catalogue.ExamCode;

/** An exam date. */
record ExamDateBody(
    ExamDateKey examDate,
    ExamCode exam,
    LocalDate date,
    ExamMode mode,
    boolean forSchools,
    LocalDate closingDate,
    WindowBody releaseWindow) {

  static ExamDateBody of(ExamDate examDate) {
    var key = examDate.key();
    return new ExamDateBody(
        key,
        key.exam(),
        key.date(),
        key.mode(),
        key.forSchools(),
        examDate.closingDate(),
        WindowBody.of(examDate.window()));
  }
}
