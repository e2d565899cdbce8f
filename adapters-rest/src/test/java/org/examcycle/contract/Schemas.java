package org.examcycle.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.examcycle.rest.DomainValues;
import org.examcycle.rest.answer.Listed;
import org.jspecify.annotations.Nullable;

/** JSON schemas of the types that go over the wire; records become components by their name. */
final class Schemas {

  private final Sources sources;
  private final Map<String, Object> components = new TreeMap<>();
  private final Map<String, Class<?>> names = new HashMap<>();

  Schemas(Sources sources) {
    this.sources = sources;
  }

  Map<String, Object> components() {
    return components;
  }

  void put(String name, Map<String, Object> schema) {
    components.put(name, schema);
  }

  Map<String, Object> of(AnnotatedType type) {
    var raw = raw(type.getType());
    var schema = raw == Listed.class ? list(argument(type, 0)) : of(type, raw);
    return Constraints.on(schema, type.getAnnotations());
  }

  /** What a type without annotations is. */
  Map<String, Object> of(Class<?> type) {
    return Plain.of(type).or(() -> domainValue(type)).orElseGet(() -> component(type));
  }

  private Map<String, Object> of(AnnotatedType type, Class<?> raw) {
    if (raw == Optional.class) {
      return of(argument(type, 0));
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return Nodes.map("type", "array", "items", of(argument(type, 0)));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return Nodes.map("type", "object", "additionalProperties", of(argument(type, 1)));
    }
    return of(raw);
  }

  private Map<String, Object> list(AnnotatedType item) {
    var items = of(item);
    var reference = String.valueOf(items.getOrDefault("$ref", items.get("type")));
    var name = reference.substring(reference.lastIndexOf('/') + 1) + "List";
    components.computeIfAbsent(
        name,
        _ ->
            Nodes.map(
                "description",
                sources.of(Listed.class).text(),
                "type",
                "object",
                "required",
                List.of("items"),
                "properties",
                Nodes.map(
                    "items",
                    Nodes.map("type", "array", "items", items),
                    "next",
                    Nodes.map(
                        "type", "string", "description", sources.of(Listed.class).of("next")))));
    return Nodes.ref("schemas", name);
  }

  private Optional<Map<String, Object>> domainValue(Class<?> type) {
    return DomainValues.isText(type)
        ? Optional.of(Nodes.map("type", "string", "description", sources.of(type).text()))
        : Optional.empty();
  }

  private Map<String, Object> component(Class<?> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException("no schema is known for " + type.getName());
    }
    var name = name(type);
    if (!components.containsKey(name)) {
      components.put(name, Map.of());
      components.put(name, object(type));
    }
    return Nodes.ref("schemas", name);
  }

  /** {@code ResultBody} is {@code Result}; of two with one name the second has its room before. */
  private String name(Class<?> type) {
    var simple = type.getSimpleName().replaceFirst("(?<=.)(Body|Response)$", "");
    if (names.getOrDefault(simple, type) != type) {
      var packages = type.getPackageName().split("\\.");
      var room = packages[packages.length - 1];
      simple = Character.toUpperCase(room.charAt(0)) + room.substring(1) + simple;
    }
    var known = names.putIfAbsent(simple, type);
    if (known != null && known != type) {
      throw new IllegalArgumentException(known + " and " + type + " have one name");
    }
    return simple;
  }

  private Map<String, Object> object(Class<?> type) {
    var doc = sources.of(type);
    var required = new ArrayList<String>();
    var properties = new java.util.LinkedHashMap<String, Object>();
    for (var component : type.getRecordComponents()) {
      properties.put(
          component.getName(),
          described(of(component.getAnnotatedType()), doc.of(component.getName())));
      if (isAlwaysThere(component)) {
        required.add(component.getName());
      }
    }
    var schema = Nodes.map("description", doc.text(), "type", "object");
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("properties", properties);
    if (type.getSimpleName().endsWith("Request")) {
      schema.put("additionalProperties", false);
    }
    return schema;
  }

  static Map<String, Object> described(Map<String, Object> schema, String text) {
    if (text.isEmpty()) {
      return schema;
    }
    var more = new java.util.LinkedHashMap<String, Object>();
    more.put("description", text);
    schema.forEach(more::putIfAbsent);
    return more;
  }

  /** Of a request: must be sent. Of an answer: is never left out. */
  private static boolean isAlwaysThere(RecordComponent component) {
    var type = component.getAnnotatedType();
    var raw = component.getType();
    var asks = component.getDeclaringRecord().getSimpleName().endsWith("Request");
    return raw.isPrimitive()
        || (asks
            ? Constraints.isRequired(type.getAnnotations())
            : raw != Optional.class
                && !type.isAnnotationPresent(Nullable.class)
                && !isLeftOutWhenEmpty(component));
  }

  private static boolean isLeftOutWhenEmpty(RecordComponent component) {
    var include = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
    return include != null
        && include.value() == JsonInclude.Include.NON_EMPTY
        && (Collection.class.isAssignableFrom(component.getType())
            || component.getType() == String.class);
  }

  private static AnnotatedType argument(AnnotatedType type, int index) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
  }

  static Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> raw -> raw;
      case ParameterizedType parameterized -> raw(parameterized.getRawType());
      default -> Object.class;
    };
  }

  /** The names of an enumeration's values. */
  static List<String> values(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(value -> ((Enum<?>) value).name()).toList();
  }
}
