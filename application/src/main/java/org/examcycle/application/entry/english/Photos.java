package org.examcycle.application.entry.english;

import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.domain.calendar.english.ExamDateKey;

/** Where candidates are photographed on the day (ENG-EXM-07). */
final class Photos {

  private final EnglishExams exams;

  Photos(EnglishExams exams) {
    this.exams = exams;
  }

  boolean areTakenAt(ExamDateKey examDate) {
    return exams
        .find(examDate.exam())
        .filter(rows -> rows.exam().takesPhotos(examDate.forSchools()))
        .isPresent();
  }
}
