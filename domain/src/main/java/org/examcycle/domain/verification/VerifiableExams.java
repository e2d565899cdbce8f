package org.examcycle.domain.verification;

import java.time.LocalDate;
import java.util.List;
import org.examcycle.domain.catalogue.ExamCode;

/** The rows that say which results can be verified by numbers (ENG-VER-02). */
public record VerifiableExams(List<VerifiableRow> rows) {

  public VerifiableExams {
    rows = List.copyOf(rows);
  }

  public boolean cover(ExamCode exam, LocalDate examDay) {
    return rows.stream().anyMatch(row -> row.covers(exam, examDay));
  }
}
