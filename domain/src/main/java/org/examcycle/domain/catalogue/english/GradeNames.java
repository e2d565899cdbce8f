package org.examcycle.domain.catalogue.english;

import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.ExamCode;

/** What one exam calls its grades in sittings of a span of days: a row set (ENG-SCL-04). */
public record GradeNames(
    ExamCode exam, int version, Validity valid, GradeName a, GradeName b, GradeName c) {

  public GradeName of(Grade grade) {
    return switch (grade) {
      case A -> a;
      case B -> b;
      case C -> c;
    };
  }

  /** The name under which a result keeps this row set: {@code KET-grade-names/2}. */
  public String reference() {
    return exam + "-grade-names/" + version;
  }
}
