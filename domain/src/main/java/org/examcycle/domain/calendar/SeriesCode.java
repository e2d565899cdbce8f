package org.examcycle.domain.calendar;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** An exam series, named by year and month, from 1900 on: {@code 2026-06}. */
public record SeriesCode(YearMonth month) implements Comparable<SeriesCode> {

  public static final Pattern FORM = Pattern.compile("(19|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])");

  /**
   * @throws DateTimeException if the text is no month of a year from 1900 on, of four digits
   */
  public static SeriesCode of(String value) {
    if (!FORM.matcher(value).matches()) {
      throw new DateTimeException("not a year and month");
    }
    return new SeriesCode(YearMonth.parse(value));
  }

  /** Empty when the text is not a year and month such as {@code 2026-06}. */
  public static Optional<SeriesCode> parse(String text) {
    try {
      return Optional.of(of(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** How many months lie from the earlier series to this, both counted: June to June is 13. */
  public long monthsSince(SeriesCode earlier) {
    return ChronoUnit.MONTHS.between(earlier.month, month) + 1;
  }

  public String value() {
    return month.toString();
  }

  @Override
  public int compareTo(SeriesCode other) {
    return month.compareTo(other.month);
  }

  @Override
  public String toString() {
    return value();
  }
}
