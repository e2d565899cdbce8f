package org.examcycle.domain.calendar.english;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Working days: Monday to Friday without the public holidays of England.
 *
 * @param publicHolidays those of every year that is asked about; data
 */
public record WorkingDays(Set<LocalDate> publicHolidays) {

  public WorkingDays {
    publicHolidays = Set.copyOf(publicHolidays);
  }

  /** Whether the public holidays of a year are known: every year has some. */
  public boolean know(int year) {
    return publicHolidays.stream().anyMatch(day -> day.getYear() == year);
  }

  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !publicHolidays.contains(day);
  }

  /**
   * The last day that has n working days after it and before a day: on it is at least n working
   * days before.
   *
   * @throws IllegalArgumentException if n is negative
   */
  public LocalDate before(LocalDate day, int n) {
    if (n < 0) {
      throw new IllegalArgumentException("working days are counted from none");
    }
    var reached = day;
    for (var left = n; left > 0; ) {
      reached = reached.minusDays(1);
      if (isWorkingDay(reached)) {
        left--;
      }
    }
    return reached;
  }

  /**
   * The nth working day after a day; the first working day after it is 1.
   *
   * @throws IllegalArgumentException if n is below 1
   */
  public LocalDate after(LocalDate day, int n) {
    if (n < 1) {
      throw new IllegalArgumentException("working days are counted from 1");
    }
    var reached = day;
    for (var left = n; left > 0; ) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached)) {
        left--;
      }
    }
    return reached;
  }
}
