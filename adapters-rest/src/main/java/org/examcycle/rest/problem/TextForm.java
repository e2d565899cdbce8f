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

  /** What is said of text that has the form and is no code of the standard. */
  public static final String UNKNOWN_CODE = "is no code of the standard";

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
          Currency.class, Map.of("regexp", "[A-Z]{3}", "standard", "ISO 4217"),
          ZoneId.class, Map.of("standard", "IANA time zones"));

  private TextForm() {}

  /** The pattern that the type shows as {@code FORM} and its standard; nothing without either. */
  public static Map<String, Object> of(@Nullable Class<?> type) {
    if (type == null) {
      return Map.of();
    }
    var form = new TreeMap<>(STANDARD.getOrDefault(type, Map.of()));
    form(type).ifPresent(pattern -> form.put("regexp", pattern.pattern()));
    return form;
  }

  /** Whether it looks like a code of the type's standard, which then has no such code. */
  public static boolean isUnknownCode(Class<?> type, String text) {
    return STANDARD.containsKey(type)
        && form(type).filter(pattern -> pattern.matcher(text).matches()).isPresent();
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
    return Map.of("regexp", pattern, "standard", "ISO 8601");
  }
}
