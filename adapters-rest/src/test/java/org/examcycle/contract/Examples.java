package org.examcycle.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  Map<String, Object> addRequests(String operation, MediaType type, Map<String, Object> media) {
    return withExamples(media, named(operation, 200, 399, type, "request"));
  }

  Map<String, Object> addAnswers(
      String operation, int status, MediaType type, Map<String, Object> media) {
    return withExamples(media, named(operation, status, status, type, "response"));
  }

  /** The shared response, or one of the operation's own where there is an example of it. */
  Map<String, Object> problem(String operation, int status, String shared) {
    var examples = named(operation, status, status, MediaType.APPLICATION_PROBLEM_JSON, "response");
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

  /** What was granted without a body on either side, of which no media type can tell. */
  Optional<Map<String, Object>> bodiless(String operation) {
    return exchanges.stream()
        .filter(exchange -> operation.equals(exchange.get("operation")))
        .filter(exchange -> "granted".equals(exchange.get("name")))
        .filter(
            exchange ->
                !Nodes.at(exchange, "request").containsKey("body")
                    && !Nodes.at(exchange, "response").containsKey("body"))
        .findFirst()
        .map(Examples::line);
  }

  private static Map<String, Object> line(Map<String, Object> exchange) {
    return Nodes.map(
        "summary",
        String.valueOf(exchange.get("scenario")),
        "path",
        String.valueOf(Nodes.at(exchange, "request").get("path")),
        "status",
        String.valueOf(Nodes.at(exchange, "response").get("status")));
  }

  private Map<String, Object> named(
      String operation, int from, int to, MediaType type, String part) {
    var named = new TreeMap<String, Object>();
    for (var exchange : exchanges) {
      var status = (Integer) Nodes.at(exchange, "response").get("status");
      var message = Nodes.at(exchange, part);
      var body = message.get("body");
      if (operation.equals(exchange.get("operation"))
          && status != null
          && status >= from
          && status <= to
          && body != null
          && type.isCompatibleWith(MediaType.valueOf(String.valueOf(message.get("type"))))) {
        named.put(
            String.valueOf(exchange.get("name")),
            Nodes.map("summary", String.valueOf(exchange.get("scenario")), "value", body));
      }
    }
    return named;
  }

  private static Map<String, Object> withExamples(
      Map<String, Object> media, Map<String, Object> examples) {
    if (!examples.isEmpty()) {
      media.put("examples", examples);
    }
    return media;
  }
}
