package org.examcycle.rest.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.examcycle.domain.centre.CountryCode;
import org.jspecify.annotations.Nullable;

/** What a flaw tells of a value that has not its form: a pattern, or whose list it is of. */
public final class TextForm {

  private static final String REGEXP = "regexp";

  static final String WRONG_FORM = "wrong-form";

  /** The years in which things of today lie: a year beyond is a slip. */
  public static final String YEAR = "(19|2[0-9])[0-9]{2}";

  public static final String DAY = YEAR + "-[0-9]{2}-[0-9]{2}";

  private static final String TIME = "[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?";

  /** What has its form from a standard, and no pattern tells all of it. */
  private static final Map<Class<?>, Map<String, Object>> STANDARD =
      Map.of(
          LocalDate.class, iso8601(DAY),
          LocalTime.class, iso8601(TIME),
          LocalDateTime.class, iso8601(DAY + "T" + TIME),
          Instant.class, iso8601(DAY + "T" + TIME + "Z"),
          YearMonth.class, iso8601("[0-9]{4}-[0-9]{2}"),
          CountryCode.class, Map.of("standard", "ISO 3166"),
          Currency.class, Map.of(REGEXP, "[A-Z]{3}", "standard", "ISO 4217"),
          ZoneId.class, Map.of("standard", "IANA time zones"));

  /** What there is none of, though text has the form. */
  private static final Map<Class<?>, String> NONE =
      Map.of(
          LocalDate.class, "no-such-day",
          LocalTime.class, "no-such-time",
          LocalDateTime.class, "no-such-time",
          Instant.class, "no-such-time",
          YearMonth.class, "no-such-month",
          CountryCode.class, "unknown-code",
          Currency.class, "unknown-code");

  private TextForm() {}

  /** What is wrong with text of which no value of the type can be made. */
  public static String problem(@Nullable Class<?> type, String text) {
    var hasForm = of(type).get(REGEXP) instanceof String form && text.matches(form);
    var none = type == null ? null : NONE.get(type);
    return hasForm && none != null ? none : WRONG_FORM;
  }

  /** The problem that a message ends with, which is all that the reader of JSON passes on. */
  static String problemAtTheEndOf(@Nullable String message) {
    var text = String.valueOf(message);
    return NONE.values().stream().filter(text::endsWith).findFirst().orElse(WRONG_FORM);
  }

  /** What a flaw with this problem tells: the form is no news where text has it. */
  public static Map<String, Object> expected(@Nullable Class<?> type, String problem) {
    var expected = new TreeMap<>(of(type));
    if (!problem.equals(WRONG_FORM)) {
      expected.remove(REGEXP);
    }
    return expected;
  }

  /** The pattern that the type shows as {@code FORM} and its standard; nothing without either. */
  private static Map<String, Object> of(@Nullable Class<?> type) {
    if (type == null) {
      return Map.of();
    }
    var form = new TreeMap<>(STANDARD.getOrDefault(type, Map.of()));
    form(type).ifPresent(pattern -> form.put(REGEXP, pattern.pattern()));
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

  private static Map<String, Object> iso8601(String pattern) {
    return Map.of(REGEXP, pattern, "standard", "ISO 8601");
  }
}
