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
import java.util.UUID;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.TimeZones;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ExamMode;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.Regulator;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.rest.value.LanguageTag;

/** The forms of what has its form from a standard, or has a part that no pattern tells all of. */
final class StandardForms {

  static final String REGEXP = "regexp";

  private static final String STANDARD = "standard";

  /** Millionths are kept of a second; zeros behind them are nothing that could be lost. */
  private static final String SECONDS = ":[0-9]{2}(\\.[0-9]{1,6}0{0,3})?";

  private static final String TIME = "[0-9]{2}:[0-9]{2}(" + SECONDS + ")?";

  /** An instant as RFC 3339 has it, and no other: with seconds, at an offset. */
  private static final String INSTANT =
      TextForm.DAY + "[Tt][0-9]{2}:[0-9]{2}" + SECONDS + "([Zz]|[+-][0-9]{2}:[0-9]{2})";

  /** A month as it names a series. */
  private static final String SERIES = "(19|[2-9][0-9])[0-9]{2}-[0-9]{2}";

  private static final String EXAM_DATE =
      ExamCode.FORM.pattern() + "-" + TextForm.DAY + "-(" + modes() + ")(-schools)?";

  private static final String HEX = "[0-9A-Fa-f]";

  private static final String UNIQUE_ID = HEX + "{8}-(" + HEX + "{4}-){3}" + HEX + "{12}";

  /** Digits alone, of each number one text. */
  private static final String WHOLE = "0|[1-9][0-9]{0,8}";

  private static final String LONG_WHOLE = "0|[1-9][0-9]{0,17}";

  /** In words: patterns of most readers know no letters of all scripts. */
  private static final Map<String, Object> REGULATOR =
      Map.of(
          "characters",
          "letters of any script, digits, spaces, and . & ' -",
          "first",
          "a letter",
          "min",
          1,
          "max",
          Regulator.LONGEST);

  private static final Map<Class<?>, Map<String, Object>> ALL =
      Map.ofEntries(
          Map.entry(int.class, Map.of(REGEXP, WHOLE)),
          Map.entry(Integer.class, Map.of(REGEXP, WHOLE)),
          Map.entry(long.class, Map.of(REGEXP, LONG_WHOLE)),
          Map.entry(Long.class, Map.of(REGEXP, LONG_WHOLE)),
          Map.entry(LocalDate.class, of("ISO 8601", TextForm.DAY)),
          Map.entry(LocalTime.class, of("ISO 8601", TIME)),
          Map.entry(LocalDateTime.class, of("ISO 8601", TextForm.DAY + "T" + TIME)),
          Map.entry(Instant.class, of("RFC 3339", INSTANT)),
          Map.entry(YearMonth.class, of("ISO 8601", TextForm.YEAR + "-[0-9]{2}")),
          Map.entry(SeriesCode.class, of("ISO 8601", SERIES)),
          Map.entry(ExamDateKey.class, of("ISO 8601", EXAM_DATE)),
          Map.entry(CountryCode.class, Map.of(STANDARD, "ISO 3166")),
          Map.entry(Currency.class, of("ISO 4217", "[A-Z]{3}")),
          Map.entry(LanguageTag.class, Map.of(STANDARD, "BCP 47")),
          Map.entry(UUID.class, of("RFC 9562", UNIQUE_ID)),
          Map.entry(Regulator.class, REGULATOR),
          Map.entry(ZoneId.class, of("IANA time zones", TimeZones.FORM.pattern())));

  private StandardForms() {}

  /** What is told of the form; nothing where the type has none from a standard. */
  static Map<String, Object> of(Class<?> type) {
    return ALL.getOrDefault(type, Map.of());
  }

  private static Map<String, Object> of(String standard, String pattern) {
    return Map.of(REGEXP, pattern, STANDARD, standard);
  }

  private static String modes() {
    return Stream.of(ExamMode.values())
        .map(mode -> mode.name().toLowerCase(Locale.ROOT))
        .collect(joining("|"));
  }
}
