package org.examcycle.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.UUID;
import java.util.function.Function;
import org.examcycle.domain.calendar.TimeZones;
import org.examcycle.domain.quantity.Currencies;
import org.examcycle.rest.problem.TextForm;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Text, and what is written as text in ISO 8601 and in no other way. */
final class TextValues<T> extends StdScalarDeserializer<T> {

  private static final long serialVersionUID = 1L;

  /** Where clocks are farthest from UTC, and no place on Earth is beyond. */
  private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

  private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

  private final transient Function<String, T> parse;

  private TextValues(Class<T> type, Function<String, T> parse) {
    super(type);
    this.parse = parse;
  }

  static SimpleModule module() {
    var module = new SimpleModule("text values");
    add(module, String.class, TextValues::typed);
    add(module, LocalDate.class, TextValues::day);
    add(module, LocalTime.class, text -> LocalTime.parse(formed(LocalTime.class, text)));
    add(
        module,
        LocalDateTime.class,
        text -> LocalDateTime.parse(formed(LocalDateTime.class, text)));
    add(module, YearMonth.class, text -> YearMonth.parse(formed(YearMonth.class, text)));
    add(module, Instant.class, TextValues::instant);
    add(module, UUID.class, TextValues::uniqueId);
    add(module, ZoneId.class, TextValues::region);
    add(module, Currency.class, TextValues::currency);
    return module;
  }

  @Override
  @SuppressWarnings("unchecked") // what the context answers is of the type that it is asked for
  public T deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (T) context.handleUnexpectedToken(handledType(), parser);
    }
    var text = parser.getString();
    try {
      return parse.apply(text);
    } catch (DateTimeException | IllegalArgumentException _) {
      var problem = TextForm.problem(handledType(), text);
      return (T) context.handleWeirdStringValue(handledType(), "", problem);
    }
  }

  private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse) {
    module.addDeserializer(type, new TextValues<>(type, parse));
  }

  /** A day as it stands in bodies and parameters. */
  static LocalDate day(String text) {
    return LocalDate.parse(formed(LocalDate.class, text));
  }

  /** No 24:00, which another day has as 00:00, and no 60th second, which no clock here keeps. */
  private static Instant instant(String text) {
    var read = OffsetDateTime.parse(formed(Instant.class, text));
    var offset = read.getOffset().getTotalSeconds();
    if (offset < WESTERNMOST.getTotalSeconds() || offset > EASTERNMOST.getTotalSeconds()) {
      throw new IllegalArgumentException("no place has such a time");
    }
    var instant = read.toInstant();
    if (!TextForm.isOfOurYears(instant)) {
      throw new IllegalArgumentException("of no year of ours");
    }
    return instant;
  }

  /** An id as it stands in bodies and parameters. */
  static UUID uniqueId(String text) {
    return UUID.fromString(formed(UUID.class, text));
  }

  /** A whole number in a parameter: digits, and nothing that would be another way to write it. */
  static Integer whole(String text) {
    return Integer.valueOf(formed(Integer.class, text));
  }

  /** The same, of a longer one. */
  static Long longWhole(String text) {
    return Long.valueOf(formed(Long.class, text));
  }

  private static ZoneId region(String text) {
    return TimeZones.parse(text).orElseThrow(() -> new IllegalArgumentException("no place has it"));
  }

  private static Currency currency(String text) {
    return Currencies.parse(text)
        .orElseThrow(() -> new IllegalArgumentException("nobody pays with it"));
  }

  /** Java reads more than the form: years of other eras, seconds that are not kept. */
  private static String formed(Class<?> type, String text) {
    if (!TextForm.has(type, text)) {
      throw new IllegalArgumentException("another form");
    }
    return text;
  }

  /** Control characters are typed by nobody, half of a pair is none: no database takes either. */
  private static String typed(String text) {
    if (text.chars().anyMatch(TextValues::isControl) || !TextForm.isOfWholeCharacters(text)) {
      throw new IllegalArgumentException("no text");
    }
    return text;
  }

  private static boolean isControl(int character) {
    return Character.isISOControl(character)
        && character != '\n'
        && character != '\r'
        && character != '\t';
  }
}
