package org.examcycle.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Schemas of what JSON has a plain value for. */
final class Plain {

  private static final Map<Class<?>, Map<String, Object>> KNOWN =
      Map.ofEntries(
          Map.entry(String.class, text("")),
          Map.entry(boolean.class, Nodes.map("type", "boolean")),
          Map.entry(Boolean.class, Nodes.map("type", "boolean")),
          Map.entry(int.class, integer("int32")),
          Map.entry(Integer.class, integer("int32")),
          Map.entry(long.class, integer("int64")),
          Map.entry(Long.class, integer("int64")),
          Map.entry(BigInteger.class, integer("")),
          Map.entry(BigDecimal.class, Nodes.map("type", "number")),
          Map.entry(UUID.class, text("uuid")),
          Map.entry(URI.class, text("uri-reference")),
          Map.entry(Instant.class, text("date-time")),
          Map.entry(OffsetDateTime.class, text("date-time")),
          Map.entry(ZonedDateTime.class, text("date-time")),
          Map.entry(LocalDate.class, text("date")),
          Map.entry(LocalTime.class, pattern("[0-9]{2}:[0-9]{2}(:[0-9]{2})?")),
          Map.entry(
              LocalDateTime.class,
              pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?")),
          Map.entry(YearMonth.class, pattern("[0-9]{4}-[0-9]{2}")),
          Map.entry(Duration.class, text("duration")),
          Map.entry(ZoneId.class, text("")),
          Map.entry(Currency.class, pattern("[A-Z]{3}")),
          Map.entry(byte[].class, Nodes.map("type", "string", "format", "binary")),
          Map.entry(Object.class, Nodes.map()));

  private Plain() {}

  static Optional<Map<String, Object>> of(Class<?> type) {
    if (type.isEnum()) {
      var values = Nodes.map("type", "string", "enum", Schemas.values(type));
      if (MayGrow.is(type)) {
        values.put(MayGrow.MARK, true);
      }
      return Optional.of(values);
    }
    return Optional.ofNullable(KNOWN.get(type)).map(java.util.LinkedHashMap::new);
  }

  private static Map<String, Object> text(String format) {
    return Nodes.map("type", "string", "format", format);
  }

  private static Map<String, Object> pattern(String form) {
    return Nodes.map("type", "string", "pattern", "^" + form + "$");
  }

  private static Map<String, Object> integer(String format) {
    return Nodes.map("type", "integer", "format", format);
  }
}
