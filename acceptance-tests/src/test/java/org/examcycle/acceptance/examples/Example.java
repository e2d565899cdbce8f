package org.examcycle.acceptance.examples;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.http.Exchange;
import org.examcycle.acceptance.driver.http.Redacted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * An exchange of a scenario that passed, as the contract shows it.
 *
 * @param name {@code granted}, or the code of the refusal
 * @param scenario feature and title
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Example(String operation, String name, String scenario, Request request, Response response) {

  static final String GRANTED = "granted";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Request(String path, Optional<String> type, Optional<JsonNode> body) {
    Request {
      body = present(body);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Response(int status, Optional<String> type, Optional<JsonNode> body) {
    Response {
      body = present(body);
    }
  }

  /** What a file leaves out is read as a node that says null. */
  private static Optional<JsonNode> present(Optional<JsonNode> body) {
    return body.filter(node -> !node.isNull());
  }

  static Example of(Exchange exchange) {
    var shown = Redacted.of(exchange);
    var asked = shown.request();
    var answered = shown.response();
    var answer = body(answered.headers(), answered.body());
    return new Example(
        shown.operation(),
        shown.isGranted() ? GRANTED : answer.orElseThrow().path("code").asString(),
        shown.scenario().replaceFirst(":\\d+ ", ": "),
        new Request(
            asked.path(), type(asked.headers(), asked.body()), body(asked.headers(), asked.body())),
        new Response(answered.status(), type(answered.headers(), answered.body()), answer));
  }

  /**
   * Which of an operation's examples it is: one that is granted in other media types is another.
   */
  String key() {
    var types = Stream.of(response.type(), request.type()).flatMap(Optional::stream);
    return Stream.concat(Stream.of(operation, name), isGranted() ? types : Stream.empty())
        .collect(Collectors.joining(" "));
  }

  boolean isGranted() {
    return name.equals(GRANTED);
  }

  /** The exchange that this shows, as far as the contract speaks of it. */
  Exchange exchange() {
    return new Exchange(
        scenario,
        operation,
        Actor.anybody(),
        Instant.EPOCH,
        List.of(),
        new Exchange.Request(
            operation.replaceFirst(" .*", ""),
            request.path(),
            headers(request.type()),
            text(request.body())),
        new Exchange.Response(response.status(), headers(response.type()), text(response.body())));
  }

  private static Optional<String> type(Map<String, List<String>> headers, String body) {
    return body.isEmpty()
        ? Optional.empty()
        : headers.getOrDefault("Content-Type", List.of()).stream()
            .map(type -> type.replaceFirst(";.*", ""))
            .findFirst();
  }

  private static Optional<JsonNode> body(Map<String, List<String>> headers, String body) {
    return type(headers, body)
        .map(type -> type.endsWith("json") ? JSON.readTree(body) : StringNode.valueOf(body));
  }

  private static Map<String, List<String>> headers(Optional<String> type) {
    return type.map(it -> Map.of("Content-Type", List.of(it))).orElse(Map.of());
  }

  private static String text(Optional<JsonNode> body) {
    return body.map(node -> node.isString() ? node.asString() : node.toString()).orElse("");
  }
}
