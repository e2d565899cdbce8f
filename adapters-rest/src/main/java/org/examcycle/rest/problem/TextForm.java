package org.examcycle.rest.problem;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ExamMode;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.centre.CountryCode;
import org.jspecify.annotations.Nullable;

/** What a flaw tells of a value that has not its form: a pattern, or whose list it is of. */
public final class TextForm {

  private static final String REGEXP = "regexp";

  static final String WRONG_FORM = "wrong-form";

  /** The years in which things of today lie: a year beyond is a slip. */
  public static final String YEAR = "(19|2[0-9])[0-9]{2}";

  public static final String DAY = YEAR + "-[0-9]{2}-[0-9]{2}";

  /** Millionths are kept of a second; zeros behind them are nothing that could be lost. */
  private static final String SECONDS = ":[0-9]{2}(\\.[0-9]{1,6}0{0,3})?";

  private static final String TIME = "[0-9]{2}:[0-9]{2}(" + SECONDS + ")?";

  /** An instant as RFC 3339 has it, and no other: with seconds, at an offset. */
  private static final String INSTANT =
      DAY + "[Tt][0-9]{2}:[0-9]{2}" + SECONDS + "([Zz]|[+-][0-9]{2}:[0-9]{2})";

  private static final String NO_SUCH_DAY = "no-such-day";
  private static final String NO_SUCH_MONTH = "no-such-month";
  private static final String NO_SUCH_TIME = "no-such-time";
  private static final String NOT_UTF_8 = "not-utf-8";
  private static final String CONTROL_CHARACTER = "control-character";

  /** A month as it names a series. */
  private static final String SERIES = "(19|[2-9][0-9])[0-9]{2}-[0-9]{2}";

  private static final String EXAM_DATE =
      ExamCode.FORM.pattern() + "-" + DAY + "-(" + modes() + ")(-schools)?";

  /** What has its form from a standard, or has a part that no pattern tells all of. */
  private static final Map<Class<?>, Map<String, Object>> STANDARD =
      Map.of(
          LocalDate.class, iso8601(DAY),
          LocalTime.class, iso8601(TIME),
          LocalDateTime.class, iso8601(DAY + "T" + TIME),
          Instant.class, Map.of(REGEXP, INSTANT, "standard", "RFC 3339"),
          YearMonth.class, iso8601(YEAR + "-[0-9]{2}"),
          SeriesCode.class, iso8601(SERIES),
          ExamDateKey.class, iso8601(EXAM_DATE),
          CountryCode.class, Map.of("standard", "ISO 3166"),
          Currency.class, Map.of(REGEXP, "[A-Z]{3}", "standard", "ISO 4217"),
          ZoneId.class, Map.of("standard", "IANA time zones"));

  /** What there is none of, though text has the form. */
  private static final Map<Class<?>, String> NONE =
      Map.of(
          LocalDate.class, NO_SUCH_DAY,
          ExamDateKey.class, NO_SUCH_DAY,
          LocalTime.class, NO_SUCH_TIME,
          LocalDateTime.class, NO_SUCH_TIME,
          Instant.class, NO_SUCH_TIME,
          YearMonth.class, NO_SUCH_MONTH,
          SeriesCode.class, NO_SUCH_MONTH,
          CountryCode.class, "unknown-code",
          Currency.class, "unknown-code");

  private TextForm() {}

  /** What is wrong with text of which no value of the type can be made. */
  public static String problem(@Nullable Class<?> type, String text) {
    if (type == String.class) {
      return isOfWholeCharacters(text) ? CONTROL_CHARACTER : NOT_UTF_8;
    }
    var none = type == null ? null : NONE.get(type);
    return type != null && none != null && has(type, text) ? none : WRONG_FORM;
  }

  /** Whether a text has the form of the type, of which there need be no such value. */
  public static boolean has(Class<?> type, String text) {
    return of(type).get(REGEXP) instanceof String form && text.matches(form);
  }

  /** Half of a pair, which JSON can write, is no character and cannot be kept. */
  public static boolean isOfWholeCharacters(String text) {
    return text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
  }

  /** The problem that a message ends with, which is all that the reader of JSON passes on. */
  static String problemAtTheEndOf(@Nullable String message) {
    var text = String.valueOf(message);
    return Stream.concat(NONE.values().stream(), Stream.of(CONTROL_CHARACTER, NOT_UTF_8))
        .filter(text::endsWith)
        .findFirst()
        .orElse(WRONG_FORM);
  }

  /** What a flaw with this problem tells: the form is no news where text has it. */
  public static Map<String, Object> expected(@Nullable Class<?> type, String problem) {
    var expected = new TreeMap<>(of(type));
    if (!problem.equals(WRONG_FORM)) {
      expected.remove(REGEXP);
    }
    return expected;
  }

  /** The standard, or the pattern that the type shows as {@code FORM}; nothing without either. */
  private static Map<String, Object> of(@Nullable Class<?> type) {
    if (type == null) {
      return Map.of();
    }
    var form = new TreeMap<>(STANDARD.getOrDefault(type, Map.of()));
    form(type).ifPresent(pattern -> form.putIfAbsent(REGEXP, pattern.pattern()));
    return form;
  }

  private static Optional<Pattern> form(Class<?> type) {
    try {
      return type.getField("FORM").get(null) instanceof Pattern form
          ? Optional.of(form)
          : Optional.empty();
    } catch (NoSuchFieldException _) {
      return Optional.empty();
    } catch (IllegalAccessException broken) {
      throw new IllegalStateException(type.toString(), broken);
    }
  }

  private static String modes() {
    return Stream.of(ExamMode.values())
        .map(mode -> mode.name().toLowerCase(Locale.ROOT))
        .collect(joining("|"));
  }

  private static Map<String, Object> iso8601(String pattern) {
    return Map.of(REGEXP, pattern, "standard", "ISO 8601");
  }
}
