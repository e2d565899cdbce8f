package org.examcycle.acceptance.nonsense;

import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.acceptance.nonsense.RawHttp.RawAnswer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says what is wrong with the answer to a request that is. */
final class Judge {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** HTTP's own answer to a method or a coding that no server need know (RFC 9110, 15.6.2). */
  private static final int NOT_IMPLEMENTED = 501;

  private Judge() {}

  /** Empty when the answer is as it should be: granted after all, or a problem that says why. */
  static Optional<String> fault(String method, RawAnswer answer) {
    if (answer.status() < 200 || (answer.status() >= 500 && answer.status() != NOT_IMPLEMENTED)) {
      return Optional.of("is answered " + answer.status());
    }
    if (answer.status() < 400 || method.equals("HEAD")) {
      return Optional.empty();
    }
    if (!"application/problem+json".equals(answer.headers().get("content-type"))) {
      return Optional.of(
          "is answered %d with %s"
              .formatted(answer.status(), answer.headers().get("content-type")));
    }
    try {
      return fault(answer.status(), JSON.readTree(answer.body()));
    } catch (JacksonException unreadable) {
      return Optional.of("is answered with a problem that is not JSON");
    }
  }

  private static Optional<String> fault(int status, JsonNode problem) {
    if (problem.path("code").asString("").isBlank() || problem.path("status").asInt() != status) {
      return Optional.of("is answered with a problem without code or status");
    }
    var code = problem.path("code").asString();
    var errors = problem.path("errors");
    var mustSayWhere =
        Stream.of("malformed-body", "malformed-file", "malformed-parameter", "malformed-header")
            .anyMatch(code::equals);
    if (mustSayWhere && (errors.isEmpty() || !errors.valueStream().allMatch(Judge::saysWhere))) {
      return Optional.of("is answered " + code + ", and not where");
    }
    return problem.toString().matches("(?s).*(Exception|org\\.examcycle|java\\.lang).*")
        ? Optional.of("is answered " + code + " with something of the inside")
        : Optional.empty();
  }

  private static boolean saysWhere(JsonNode error) {
    return Stream.of("pointer", "parameter", "header", "line").anyMatch(error::has)
        && !error.path("problem").asString("").isBlank();
  }
}
