package org.examcycle.rest.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.candidate.LanguageFault;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.rest.value.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Why text that has the form of a type is no value of it all the same. */
final class Misfits {

  static final String CONTROL_CHARACTER = "control-character";
  static final String NOT_UTF_8 = "not-utf-8";
  static final String OUT_OF_RANGE = "out-of-range";

  private static final String NO_SUCH_DAY = "no-such-day";
  private static final String NO_SUCH_MONTH = "no-such-month";
  private static final String NO_SUCH_TIME = "no-such-time";
  private static final String UNKNOWN_CODE = "unknown-code";
  private static final String UNKNOWN_ZONE = "unknown-zone";

  private static final Map<Class<?>, Function<String, String>> ALL =
      Map.ofEntries(
          Map.entry(LocalDate.class, _ -> NO_SUCH_DAY),
          Map.entry(ExamDateKey.class, _ -> NO_SUCH_DAY),
          Map.entry(LocalTime.class, _ -> NO_SUCH_TIME),
          Map.entry(LocalDateTime.class, _ -> NO_SUCH_TIME),
          Map.entry(Instant.class, Misfits::instant),
          Map.entry(YearMonth.class, _ -> NO_SUCH_MONTH),
          Map.entry(SeriesCode.class, _ -> NO_SUCH_MONTH),
          Map.entry(CountryCode.class, _ -> UNKNOWN_CODE),
          Map.entry(Currency.class, _ -> UNKNOWN_CODE),
          Map.entry(ZoneId.class, _ -> UNKNOWN_ZONE),
          Map.entry(LanguageTag.class, Misfits::language));

  private Misfits() {}

  static Optional<String> of(Class<?> type, String text) {
    return Optional.ofNullable(ALL.get(type)).map(told -> told.apply(text));
  }

  /** The problem that a message ends with, which is all that the reader of JSON passes on. */
  static String atTheEndOf(@Nullable String message) {
    var text = String.valueOf(message);
    return Stream.concat(
            Stream.of(
                CONTROL_CHARACTER,
                NOT_UTF_8,
                OUT_OF_RANGE,
                NO_SUCH_DAY,
                NO_SUCH_MONTH,
                NO_SUCH_TIME,
                UNKNOWN_CODE,
                UNKNOWN_ZONE,
                TextForm.NOT_ONE_OF),
            Stream.of(LanguageFault.values()).map(Misfits::word))
        .filter(text::endsWith)
        .findFirst()
        .orElse(TextForm.WRONG_FORM);
  }

  private static String instant(String text) {
    try {
      return TextForm.isOfOurYears(OffsetDateTime.parse(text).toInstant())
          ? NO_SUCH_TIME
          : OUT_OF_RANGE;
    } catch (DateTimeParseException _) {
      return NO_SUCH_TIME;
    }
  }

  private static String language(String text) {
    return LanguageFault.of(text).map(Misfits::word).orElse(TextForm.WRONG_FORM);
  }

  private static String word(LanguageFault fault) {
    return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
