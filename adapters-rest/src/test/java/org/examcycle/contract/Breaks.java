package org.examcycle.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.examcycle.contract.SchemaBreaks.Way;

/**
 * What a client that was written for the released contract would stumble over in the present one.
 * docs/compatibility.md says what is a break and what is none.
 */
final class Breaks {

  private final Map<String, Object> released;
  private final Map<String, Object> present;
  private final List<String> found = new ArrayList<>();
  private final SchemaBreaks schemas;

  private Breaks(Map<String, Object> released, Map<String, Object> present) {
    this.released = released;
    this.present = present;
    this.schemas = new SchemaBreaks(released, present, found::add);
  }

  /** A sentence for each. */
  static List<String> between(Map<String, Object> released, Map<String, Object> present) {
    var breaks = new Breaks(released, present);
    for (var path : Nodes.at(released, "paths").keySet()) {
      for (var method : Nodes.at(released, "paths", path).keySet()) {
        breaks.operation(
            method.toUpperCase(Locale.ROOT) + " " + path,
            Nodes.at(released, "paths", path, method),
            Nodes.at(present, "paths", path, method));
      }
    }
    return List.copyOf(breaks.found);
  }

  private void operation(String name, Map<String, Object> before, Map<String, Object> now) {
    if (now.isEmpty()) {
      if (!before.containsKey("x-sunset")) {
        found.add(name + ": is gone");
      }
      return;
    }
    if (!Objects.equals(before.get("operationId"), now.get("operationId"))) {
      found.add(name + ": its operationId is another");
    }
    if (isOpen(before) && !isOpen(now)) {
      found.add(name + ": needs a token");
    }
    parameters(name, before, now);
    body(name, Nodes.at(before, "requestBody"), Nodes.at(now, "requestBody"));
    answers(name, Nodes.at(before, "responses"), Nodes.at(now, "responses"));
  }

  private static boolean isOpen(Map<String, Object> operation) {
    return Nodes.values(operation, "security").contains(Map.of());
  }

  private void parameters(String name, Map<String, Object> before, Map<String, Object> now) {
    var had = parameters(released, before);
    var has = parameters(present, now);
    for (var parameter : had.entrySet()) {
      var kept = has.get(parameter.getKey());
      if (kept == null) {
        found.add(name + ": " + parameter.getKey() + " is gone");
      } else {
        var place = name + ": " + parameter.getKey();
        schemas.compare(
            place, Nodes.at(parameter.getValue(), "schema"), Nodes.at(kept, "schema"), Way.ASKED);
      }
    }
    for (var parameter : has.entrySet()) {
      var was = had.getOrDefault(parameter.getKey(), Map.of());
      if (isRequired(parameter.getValue()) && !isRequired(was)) {
        found.add(name + ": " + parameter.getKey() + " must be sent now");
      }
    }
  }

  /** By where they are and their name. */
  private static Map<String, Map<String, Object>> parameters(
      Map<String, Object> document, Map<String, Object> operation) {
    var parameters = new LinkedHashMap<String, Map<String, Object>>();
    for (var reference : Nodes.listAt(operation, "parameters")) {
      var parameter = Nodes.resolved(document, reference);
      parameters.put(parameter.get("in") + " " + parameter.get("name"), parameter);
    }
    return parameters;
  }

  private static boolean isRequired(Map<String, Object> part) {
    return Boolean.TRUE.equals(part.get("required"));
  }

  private void body(String name, Map<String, Object> before, Map<String, Object> now) {
    if (isRequired(now) && !isRequired(before)) {
      found.add(name + ": its body must be sent now");
    }
    content(name + ": its body", before, now, Way.ASKED);
  }

  private void answers(String name, Map<String, Object> before, Map<String, Object> now) {
    for (var status : now.keySet()) {
      if (status.startsWith("2") && !before.containsKey(status)) {
        found.add(name + ": may answer " + status);
      }
    }
    for (var status : before.keySet()) {
      if (now.containsKey(status)) {
        answer(
            name + ": " + status,
            Nodes.resolved(released, Nodes.at(before, status)),
            Nodes.resolved(present, Nodes.at(now, status)));
      } else if (status.startsWith("2")) {
        found.add(name + ": never answers " + status);
      }
    }
  }

  private void answer(String at, Map<String, Object> before, Map<String, Object> now) {
    for (var header : Nodes.at(before, "headers").keySet()) {
      if (!Nodes.at(now, "headers").containsKey(header)) {
        found.add(at + ": its header " + header + " is gone");
      }
    }
    content(at, before, now, Way.ANSWERED);
  }

  private void content(String at, Map<String, Object> before, Map<String, Object> now, Way way) {
    var has = Nodes.at(now, "content");
    for (var type : Nodes.at(before, "content").keySet()) {
      if (has.containsKey(type)) {
        schemas.compare(
            at, Nodes.at(before, "content", type, "schema"), Nodes.at(has, type, "schema"), way);
      } else {
        found.add(at + ": " + type + " is gone");
      }
    }
  }
}
