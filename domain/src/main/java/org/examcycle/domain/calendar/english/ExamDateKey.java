package org.examcycle.domain.calendar.english;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examcycle.domain.catalogue.ExamCode;

/**
 * Names an exam date (ENG-EXM-01) by what all centres share: {@code FCE-2027-06-05-paper}, {@code
 * FCE-2027-06-05-digital-schools}.
 *
 * @param date the day of the sitting; single papers may fall on others
 * @param forSchools whether it is the exam's "for Schools" version
 */
public record ExamDateKey(ExamCode exam, LocalDate date, ExamMode mode, boolean forSchools)
    implements Comparable<ExamDateKey> {

  public static final Pattern FORM =
      Pattern.compile("(.+)-(\\d{4}-\\d{2}-\\d{2})-([a-z]+?)(-schools)?");

  /** Empty when the text does not name an exam date. */
  public static Optional<ExamDateKey> parse(String text) {
    var matcher = FORM.matcher(text);
    return matcher.matches() ? parse(matcher) : Optional.empty();
  }

  /**
   * @throws IllegalArgumentException if the text does not name an exam date
   */
  public static ExamDateKey of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("malformed exam date"));
  }

  private static Optional<ExamDateKey> parse(Matcher matcher) {
    return ExamCode.parse(matcher.group(1))
        .flatMap(
            exam ->
                parseDate(matcher.group(2))
                    .flatMap(
                        date ->
                            parseMode(matcher.group(3))
                                .map(
                                    mode ->
                                        new ExamDateKey(
                                            exam, date, mode, matcher.group(4) != null))));
  }

  private static Optional<LocalDate> parseDate(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<ExamMode> parseMode(String text) {
    return Arrays.stream(ExamMode.values()).filter(mode -> lower(mode).equals(text)).findFirst();
  }

  private static String lower(ExamMode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }

  public String value() {
    return exam + "-" + date + "-" + lower(mode) + (forSchools ? "-schools" : "");
  }

  @Override
  public int compareTo(ExamDateKey other) {
    return value().compareTo(other.value());
  }

  @Override
  public String toString() {
    return value();
  }
}
