package org.examcycle.domain.verification;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.catalogue.ExamCode;

/**
 * Sittings of an exam whose results can be verified by numbers (ENG-VER-02).
 *
 * @param fromSitting the first exam day
 * @param toSitting the last exam day; empty: until further notice
 */
public record VerifiableRow(ExamCode exam, LocalDate fromSitting, Optional<LocalDate> toSitting) {

  public VerifiableRow {
    if (toSitting.isPresent() && toSitting.get().isBefore(fromSitting)) {
      throw new IllegalArgumentException("a row ends before it begins");
    }
  }

  boolean covers(ExamCode code, LocalDate examDay) {
    return exam.equals(code)
        && !examDay.isBefore(fromSitting)
        && toSitting.stream().noneMatch(examDay::isAfter);
  }
}
