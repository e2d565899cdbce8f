package org.examcycle.dev.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.examcycle.domain.calendar.SeriesCode;

/**
 * The demonstration's days: some stand in its tables as they are, the others are counted from the
 * day on which it was loaded and stand there as {@code P60D}, {@code P-20D}, {@code P4M}.
 *
 * @param loaded in UTC
 */
record Days(LocalDate loaded) {

  private static final int NOON = 12;

  static Days around(Instant loadedAt) {
    return new Days(LocalDate.ofInstant(loadedAt, ZoneOffset.UTC));
  }

  LocalDate day(String cell) {
    return isCounted(cell) ? loaded.plus(Period.parse(cell)) : LocalDate.parse(cell);
  }

  SeriesCode series(String cell) {
    return isCounted(cell)
        ? new SeriesCode(YearMonth.from(loaded).plus(Period.parse(cell)))
        : SeriesCode.of(cell);
  }

  static Instant noon(LocalDate day) {
    return day.atTime(NOON, 0).toInstant(ZoneOffset.UTC);
  }

  private static boolean isCounted(String cell) {
    return cell.startsWith("P");
  }
}
