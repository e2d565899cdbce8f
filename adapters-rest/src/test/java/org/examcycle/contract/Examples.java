package org.examcycle.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.MediaType;

/**
 * Exchanges of scenarios that pass, chosen and approved by the acceptance tests; they are kept in a
 * file beside the contract and stand in it where they belong.
 */
final class Examples {

  private final List<Map<String, Object>> exchanges;

  private Examples(List<Map<String, Object>> exchanges) {
    this.exchanges = exchanges;
  }

  static Examples in(Path file) {
    try {
      var text = Files.readString(file, StandardCharsets.UTF_8);
      return new Examples(Nodes.listAt(Yaml.read(text), "exchanges"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The operations that have an example: granted if the status is below 400. */
  List<Map<String, Object>> all() {
    return exchanges;
  }

  /** A body that is text is no example of JSON, and the other way round. */
  Map<String, Object> addRequests(String operation, MediaType type, Map<String, Object> media) {
    var named = named(operation, 200, 399, "request");
    var isJson = type.getSubtype().endsWith("json");
    named.values().removeIf(example -> example.get("value") instanceof String == isJson);
    return withExamples(media, named);
  }

  Map<String, Object> addAnswers(
      String operation, int status, MediaType type, Map<String, Object> media) {
    return type.getSubtype().endsWith("json")
        ? withExamples(media, named(operation, status, status, "response"))
        : media;
  }

  /** The shared response, or one of the operation's own where there is an example of it. */
  Map<String, Object> problem(String operation, int status, String shared) {
    var examples = named(operation, status, status, "response");
    if (examples.isEmpty()) {
      return Nodes.ref("responses", shared);
    }
    var own = new TreeMap<>(Nodes.at(Nodes.map("it", Refused.shared()), "it", shared));
    own.put(
        "content",
        Nodes.map(
            "application/problem+json",
            Nodes.map("schema", Nodes.ref("schemas", "Problem"), "examples", examples)));
    return own;
  }

  private Map<String, Map<String, Object>> named(String operation, int from, int to, String part) {
    var named = new TreeMap<String, Map<String, Object>>();
    for (var exchange : exchanges) {
      var status = (Integer) Nodes.at(exchange, "response").get("status");
      var body = Nodes.at(exchange, part).get("body");
      if (operation.equals(exchange.get("operation"))
          && status != null
          && status >= from
          && status <= to
          && body != null) {
        named.put(
            String.valueOf(exchange.get("name")),
            Nodes.map("summary", String.valueOf(exchange.get("scenario")), "value", body));
      }
    }
    return named;
  }

  private static Map<String, Object> withExamples(
      Map<String, Object> media, Map<String, Map<String, Object>> examples) {
    if (!examples.isEmpty()) {
      media.put("examples", examples);
    }
    return media;
  }
}
