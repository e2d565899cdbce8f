package org.examcycle.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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

  private static final Pattern OF_OUR_ERA = Pattern.compile(TextForm.YEAR + "-");

  private static final Set<String> REGIONS = Set.copyOf(ZoneId.getAvailableZoneIds());

  private final transient Function<String, T> parse;

  private TextValues(Class<T> type, Function<String, T> parse) {
    super(type);
    this.parse = parse;
  }

  static SimpleModule module() {
    var module = new SimpleModule("text values");
    add(module, String.class, TextValues::typed);
    add(module, LocalDate.class, TextValues::day);
    add(module, LocalTime.class, LocalTime::parse);
    add(module, LocalDateTime.class, text -> LocalDateTime.parse(ofOurEra(text)));
    add(module, YearMonth.class, text -> YearMonth.parse(ofOurEra(text)));
    add(module, Instant.class, text -> Instant.parse(ofOurEra(text)));
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
    return LocalDate.parse(ofOurEra(text));
  }

  /** An offset such as {@code +02:00} knows of no summer time: only names of IANA are zones. */
  private static ZoneId region(String text) {
    if (!REGIONS.contains(text)) {
      throw new IllegalArgumentException("no name of IANA");
    }
    return ZoneId.of(text);
  }

  private static Currency currency(String text) {
    return Currencies.parse(text)
        .orElseThrow(() -> new IllegalArgumentException("nobody pays with it"));
  }

  /** No calendar of ours reaches a year before 1900, or one from 3000 on. */
  private static String ofOurEra(String text) {
    if (!OF_OUR_ERA.matcher(text).lookingAt()) {
      throw new IllegalArgumentException("a year of another era");
    }
    return text;
  }

  /** Control characters are typed by nobody and taken by no database. */
  private static String typed(String text) {
    if (text.chars().anyMatch(TextValues::isControl)) {
      throw new IllegalArgumentException("a control character");
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
