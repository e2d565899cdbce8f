package org.examcycle.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
}
