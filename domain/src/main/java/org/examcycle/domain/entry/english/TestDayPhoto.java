package org.examcycle.domain.entry.english;

import java.time.LocalDate;
import org.examcycle.domain.calendar.english.ExamDateKey;

/** Whether a candidate may be photographed on the day of the exam (ENG-EXM-07). */
public enum TestDayPhoto {
  /** The exam takes no photo. */
  NONE,
  /** The candidate agreed by being entered. */
  AGREED,
  /** A parent agreed to the entry, and by it for the candidate. */
  AGREED_BY_PARENT,
  /** It was declined: the result is issued all the same, and there is no photo to be shown. */
  DECLINED;

  /** In years. Who is younger on the day of the entry is a minor. */
  private static final int OF_AGE = 18;

  /**
   * What an entry says.
   *
   * @param taken whether the exam takes photos
   * @param enteredOn the day of the entry, by the clocks of the sitting
   */
  public static TestDayPhoto of(
      boolean taken, boolean declined, LocalDate dateOfBirth, LocalDate enteredOn) {
    if (!taken) {
      return NONE;
    }
    if (declined) {
      return DECLINED;
    }
    return dateOfBirth.plusYears(OF_AGE).isAfter(enteredOn) ? AGREED_BY_PARENT : AGREED;
  }

  /**
   * What an entry says once it has moved. Moving to where photos are taken is agreeing, as entering
   * is, for whoever was never asked; whoever was asked is held to what was said, unless it is
   * declined now.
   *
   * @param taken whether the exam takes photos there
   * @param movedOn the day of the move, by the clocks of the sitting
   */
  public TestDayPhoto moved(
      boolean taken, boolean declined, LocalDate dateOfBirth, LocalDate movedOn) {
    return taken && (declined || this == NONE) ? of(true, declined, dateOfBirth, movedOn) : this;
  }

  /** Where an entry has gone to "for Schools", what was said elsewhere speaks of no photo there. */
  public TestDayPhoto in(ExamDateKey examDate) {
    return examDate.forSchools() ? NONE : this;
  }
}
