package org.examcycle.acceptance.examples;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What an example is made of, whatever its values: statuses, media types, and which members the
 * bodies have, each of which type. The rows of a list are taken together, as are those of a file,
 * which may have a header alone; a member named by a code is any code.
 */
record Shape(Set<String> lines) {

  static Shape of(Example example) {
    var lines = new TreeSet<String>();
    lines.add("status " + example.response().status());
    add(lines, "request", example.request().type(), example.request().body());
    add(lines, "answer", example.response().type(), example.response().body());
    return new Shape(lines);
  }

  private static void add(
      Set<String> lines, String what, Optional<String> type, Optional<JsonNode> body) {
    type.ifPresent(it -> lines.add(what + " " + it));
    body.ifPresent(node -> add(lines, what, node));
    body.filter(node -> node.isString() && node.asString().lines().count() > 1)
        .ifPresent(_ -> lines.add(what + " rows"));
  }

  private static void add(Set<String> lines, String at, JsonNode node) {
    if (node.isObject()) {
      node.propertyStream()
          .forEach(
              member ->
                  add(
                      lines,
                      at + "/" + member.getKey().replaceAll("[0-9]", "0"),
                      member.getValue()));
    } else if (node.isArray()) {
      node.forEach(row -> add(lines, at + "/*", row));
    } else {
      lines.add(at + " " + node.getNodeType());
    }
  }
}
