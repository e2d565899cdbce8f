package org.examcycle.domain.calendar.english;

import java.time.LocalDate;

/** What a row counts in. The day after is day 1. */
public enum DayUnit {
  DAYS {
    @Override
    LocalDate after(LocalDate day, int n, WorkingDays workingDays) {
      return day.plusDays(n);
    }
  },
  WORKING_DAYS {
    @Override
    LocalDate after(LocalDate day, int n, WorkingDays workingDays) {
      return workingDays.after(day, n);
    }
  };

  abstract LocalDate after(LocalDate day, int n, WorkingDays workingDays);
}
