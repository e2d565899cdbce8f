package org.examcycle.application.refusal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.file.RowRefused;
import org.examcycle.domain.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The code and the facts of a refusal, in plain values: text, numbers, truth values, lists and maps
 * of them. Dates and times are ISO 8601 text; a value type of one component is that component; an
 * ordered value type (a fraction, a rule id) is its text; what is absent is left out.
 */
public final class Facts {

  private Facts() {}

  /** {@code WindowOpenedAlready} is {@code window-opened-already}. */
  public static String code(Refusal refusal) {
    return code(told(refusal).getClass().getSimpleName());
  }

  /** The code that a record of this name has. */
  public static String code(String recordName) {
    return recordName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** By name of the record's components, in their order. */
  public static Map<String, Object> of(Refusal refusal) {
    return ofRecord(told(refusal));
  }

  /** A refusal of a line or of a value tells what its reason tells. */
  static Refusal told(Refusal refusal) {
    return switch (refusal) {
      case RowRefused row -> told(row.because());
      case FieldRefused field -> told(field.because());
      default -> refusal;
    };
  }

  private static Map<String, Object> ofRecord(Object record) {
    var facts = new LinkedHashMap<String, Object>();
    for (var component : components(record.getClass())) {
      var plain = plain(read(component, record));
      if (plain != null) {
        facts.put(component.getName(), plain);
      }
    }
    return facts;
  }

  static RecordComponent[] components(Class<?> type) {
    var components = type.getRecordComponents();
    return components == null ? new RecordComponent[0] : components;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Optional<?> optional -> plain(optional.orElse(null));
      case String text -> text;
      case Boolean truth -> truth;
      case Integer number -> number;
      case Long number -> number;
      case BigDecimal number -> number;
      case Enum<?> name -> name.name();
      // With its seconds, as answers tell it everywhere.
      case LocalDateTime time -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
      case Collection<?> several -> several.stream().map(Facts::plain).toList();
      case Map<?, ?> map -> ofMap(map);
      case Record record -> ofValue(record);
      default -> value.toString();
    };
  }

  private static Object ofMap(Map<?, ?> map) {
    var plain = new LinkedHashMap<String, Object>();
    map.forEach(
        (key, value) -> {
          var held = plain(value);
          if (held != null) {
            plain.put(String.valueOf(plain(key)), held);
          }
        });
    return plain;
  }

  private static @Nullable Object ofValue(Record value) {
    var components = components(value.getClass());
    if (components.length == 1) {
      return plain(read(components[0], value));
    }
    return value instanceof Comparable<?> ? value.toString() : ofRecord(value);
  }

  private static @Nullable Object read(RecordComponent component, Object record) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new IllegalStateException("unreadable fact " + component.getName(), unreadable);
    }
  }
}
