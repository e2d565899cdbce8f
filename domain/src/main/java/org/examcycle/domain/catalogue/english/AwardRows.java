package org.examcycle.domain.catalogue.english;

import java.util.List;

/** The row sets that decide the results of one exam date, all in force on its day. */
public record AwardRows(ExamScale exam, GradeNames names, EnglishScale scale) {

  public AwardRows {
    if (!exam.exam().equals(names.exam())) {
      throw new IllegalArgumentException("rows of two exams");
    }
  }

  /** What a result keeps, so that it can be decided again: the versions of the rows used. */
  public List<String> references() {
    return List.of(exam.reference(), names.reference(), scale.reference());
  }
}
