package org.examcycle.domain.candidate;

import java.time.LocalDate;

/** When somebody can have been born who takes an exam; our figures, to catch slips. */
public final class BirthDates {

  public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  /** Nobody younger takes one; the year of today is soon typed for that of birth. */
  private static final int YOUNGEST_YEARS = 5;

  private BirthDates() {}

  public static boolean isTooEarly(LocalDate dateOfBirth) {
    return dateOfBirth.isBefore(EARLIEST);
  }

  public static boolean isTooLate(LocalDate dateOfBirth, LocalDate today) {
    return dateOfBirth.isAfter(latest(today));
  }

  /** The last day on which somebody can have been born who is registered or entered today. */
  public static LocalDate latest(LocalDate today) {
    return today.minusYears(YOUNGEST_YEARS);
  }
}
