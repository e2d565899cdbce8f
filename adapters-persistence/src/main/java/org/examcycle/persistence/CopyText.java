package org.examcycle.persistence;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jooq.JSONB;
import org.jooq.postgres.extensions.types.Range;
import org.jspecify.annotations.Nullable;

/**
 * The text format of COPY: a line per row, tabs between values, a backslash before what would break
 * it.
 */
final class CopyText {

  private CopyText() {}

  static void appendRow(StringBuilder line, @Nullable Object[] row) {
    for (int i = 0; i < row.length; i++) {
      if (i > 0) {
        line.append('\t');
      }
      var value = row[i];
      if (value == null) {
        line.append("\\N");
      } else {
        appendEscaped(line, text(value));
      }
    }
    line.append('\n');
  }

  /**
   * @throws IllegalArgumentException for a type that has no settled text, a domain value among
   *     them: its own text is asked for where the row is made
   */
  private static String text(Object value) {
    return switch (value) {
      case String text -> text;
      case Integer number -> number.toString();
      case Long number -> number.toString();
      case Short number -> number.toString();
      case BigInteger number -> number.toString();
      case BigDecimal number -> number.toPlainString();
      case Boolean truth -> truth.toString();
      case UUID id -> id.toString();
      case Instant instant -> instant.toString();
      case LocalDate date -> date.toString();
      case LocalTime time -> time.toString();
      case LocalDateTime time -> time.toString();
      case Enum<?> constant -> constant.name();
      case JSONB json -> json.data();
      case Range<?> range -> range.toString();
      case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
      case String[] texts -> array(List.of(texts));
      case Collection<?> values -> array(values);
      default ->
          throw new IllegalArgumentException("no text of a " + value.getClass().getSimpleName());
    };
  }

  private static String array(Collection<?> values) {
    var array = new StringBuilder("{");
    for (var value : values) {
      array.append(array.length() > 1 ? ",\"" : "\"");
      array.append(text(value).replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
    return array.append('}').toString();
  }

  private static void appendEscaped(StringBuilder line, String text) {
    var plain = 0;
    for (int i = 0; i < text.length(); i++) {
      var character = text.charAt(i);
      // Most are neither: a row of many is looked through quickly.
      if (character == '\\' || character < ' ') {
        line.append(text, plain, i).append(escaped(character));
        plain = i + 1;
      }
    }
    line.append(text, plain, text.length());
  }

  private static String escaped(char character) {
    return switch (character) {
      case '\\' -> "\\\\";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      default -> String.valueOf(character);
    };
  }
}
