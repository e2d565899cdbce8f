package org.examcycle.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small helps to write a document of maps and lists. */
final class Nodes {

  private Nodes() {}

  /** A map in the order given: name, value, name, value. Empty texts are left out. */
  static Map<String, Object> map(Object... namesAndValues) {
    var map = new LinkedHashMap<String, Object>();
    for (var index = 0; index < namesAndValues.length; index += 2) {
      if (!"".equals(namesAndValues[index + 1])) {
        map.put((String) namesAndValues[index], namesAndValues[index + 1]);
      }
    }
    return map;
  }

  static Map<String, Object> ref(String kind, String name) {
    return map("$ref", "#/components/" + kind + "/" + name);
  }

  /** What stands in a document under these names; an empty map when nothing does. */
  @SuppressWarnings("unchecked") // documents hold maps by text, lists and plain values alone
  static Map<String, Object> at(Map<String, Object> document, String... names) {
    var here = document;
    for (var name : names) {
      here = (Map<String, Object>) here.getOrDefault(name, Map.of());
    }
    return here;
  }

  @SuppressWarnings("unchecked") // as above
  static List<Map<String, Object>> listAt(Map<String, Object> document, String name) {
    return (List<Map<String, Object>>) document.getOrDefault(name, List.of());
  }

  /** The plain values that stand in a list of this name. */
  static List<?> values(Map<String, Object> document, String name) {
    return document.get(name) instanceof List<?> list ? list : List.of();
  }

  /** What a reference points to in its document; anything else itself. */
  static Map<String, Object> resolved(Map<String, Object> document, Map<String, Object> node) {
    return node.get("$ref") instanceof String path
        ? at(document, path.substring("#/".length()).split("/"))
        : node;
  }

  /** All but what stands under these names, wherever it is. */
  static Map<String, Object> without(Map<String, Object> document, Set<String> names) {
    var rest = new LinkedHashMap<String, Object>();
    document.forEach(
        (name, value) -> {
          if (!names.contains(name)) {
            rest.put(name, part(value, names));
          }
        });
    return rest;
  }

  @SuppressWarnings("unchecked") // as above
  private static Object part(Object value, Set<String> names) {
    return switch (value) {
      case Map<?, ?> map -> without((Map<String, Object>) map, names);
      case List<?> list -> list.stream().map(one -> part(one, names)).toList();
      default -> value;
    };
  }
}
