package org.examcycle.domain.candidate;

import java.time.LocalDate;

/** From when on somebody can have been born who takes an exam; our figure, to catch slips. */
public final class BirthDates {

  public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private BirthDates() {}

  public static boolean isTooEarly(LocalDate dateOfBirth) {
    return dateOfBirth.isBefore(EARLIEST);
  }
}
