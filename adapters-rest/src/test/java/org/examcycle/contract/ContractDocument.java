package org.examcycle.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Purpose;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The whole contract as the controllers have it. */
final class ContractDocument {

  private static final String ABOUT =
      """
      The REST interface of an exam board that runs ExamCycle.

      Callers are known by a bearer token of an issuer that the board trusts; candidates by the
      token of a session that they open. What one may not see does not exist for one. Every answer
      that is no is a problem (RFC 9457) with a code, the rules that say no and the facts they saw.
      Send `Idempotency-Key` with what creates, `If-Match` with what changes. Long lists come in
      parts: send `next` as `after`. A parameter of the query or a member of a body that an
      operation does not know is refused (400) by its name, a parameter with the nearest that it knows.

      New fields in answers, new codes, new operations and, where `x-may-grow` stands, new values come
      without a new version: read past what you do not know. An operation that will go says so a year
      before, by `Deprecation` and `Sunset`.\
      """;

  private ContractDocument() {}

  static Map<String, Object> of(
      RequestMappingHandlerMapping mapping, Sources sources, Examples examples) {
    var schemas = new Schemas(sources);
    var operations = new Operations(sources, schemas, examples);
    var tags = new TreeSet<String>();
    for (var entry : sorted(mapping)) {
      operations.add(entry.getKey(), entry.getValue());
      tags.add(Operations.room(entry.getValue().getMethod().getDeclaringClass()));
    }
    ProblemSchemas.addTo(schemas);
    new RefusalSchemas(sources).addTo(schemas);
    return Nodes.map(
        "openapi",
        "3.1.0",
        "info",
        Nodes.map("title", "ExamCycle", "version", "1", "description", ABOUT),
        "servers",
        List.of(Nodes.map("url", "/")),
        "tags",
        tags.stream()
            .map(room -> Nodes.map("name", room, "description", words(sources, room)))
            .toList(),
        "paths",
        operations.paths(),
        "components",
        Nodes.map(
            "securitySchemes",
            Nodes.map("token", Nodes.map("type", "http", "scheme", "bearer")),
            "parameters",
            parameters(),
            "headers",
            headers(),
            "responses",
            Refused.shared(),
            "schemas",
            schemas.components()));
  }

  /** What the room is about: a room that only reads has no domain of its own. */
  private static String words(Sources sources, String room) {
    var domain = sources.ofPackage("org.examcycle.domain." + room).text();
    return domain.isEmpty()
        ? sources.ofPackage("org.examcycle.application." + room).text()
        : domain;
  }

  /** Those of the rooms, without the pages and the error page. */
  private static List<Map.Entry<RequestMappingInfo, HandlerMethod>> sorted(
      RequestMappingHandlerMapping mapping) {
    var all = new ArrayList<>(mapping.getHandlerMethods().entrySet());
    all.removeIf(
        entry ->
            entry.getKey().getPatternValues().stream().noneMatch(path -> path.startsWith("/v1/"))
                || Operations.room(entry.getValue().getBeanType()).equals("docs"));
    all.sort(
        Comparator.comparing(
                (Map.Entry<RequestMappingInfo, HandlerMethod> entry) ->
                    entry.getValue().getBeanType().getName())
            .thenComparing(entry -> entry.getKey().toString()));
    return all;
  }

  private static Map<String, Object> parameters() {
    var purposes =
        Arrays.stream(Purpose.values())
            .map(purpose -> purpose.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    return Nodes.map(
        "After",
        parameter("query", "after", "What the last part said as `next`.", text()),
        "Limit",
        parameter(
            "query",
            "limit",
            "How many at most.",
            Nodes.map(
                "type", "integer", "minimum", 1, "maximum", Page.MOST, "default", Page.USUAL)),
        "IdempotencyKey",
        parameter(
            "header",
            "Idempotency-Key",
            "Chosen by the caller. The same request with the same key is done once.",
            pattern("^[!-~]{1,255}$")),
        "Purpose",
        parameter(
            "header",
            "Purpose",
            "What personal data is asked for, if not for what the operation is for (COM-PRV-01).",
            Nodes.map("type", "string", "enum", purposes)),
        "OnBehalfOf",
        parameter(
            "header",
            "On-Behalf-Of",
            "For whom the caller acts, if not for itself; stands in the history.",
            pattern("^[A-Za-z0-9._:@/-]{1,100}$")),
        "RequestId",
        parameter(
            "header",
            "X-Request-Id",
            "Comes back in the answer and stands in our log; made up if not sent.",
            pattern("^[A-Za-z0-9._-]{8,64}$")),
        "IfMatch",
        required(
            parameter(
                "header",
                "If-Match",
                "The version that is changed: the `ETag` that was seen.",
                pattern("^\"[0-9]{1,18}\"$"))));
  }

  private static Map<String, Object> headers() {
    return Nodes.map(
        "RequestId",
        Nodes.map(
            "description", "The request's id, to quote when asking for help.", "schema", text()),
        "ETag",
        Nodes.map("description", "The version.", "schema", pattern("^\"[0-9]{1,18}\"$")),
        "Location",
        Nodes.map("description", "Where it is.", "schema", text()),
        "Deprecation",
        Nodes.map(
            "description",
            "Since when the operation should not be used any more (RFC 9745): `@` and seconds.",
            "schema",
            pattern("^@[0-9]+$")),
        "Sunset",
        Nodes.map(
            "description", "From when on the operation may be gone (RFC 8594).", "schema", text()),
        "RetryAfter",
        Nodes.map("description", "Seconds until it may be asked again.", "schema", text()));
  }

  private static Map<String, Object> parameter(
      String in, String name, String text, Map<String, Object> schema) {
    return Nodes.map("name", name, "in", in, "description", text, "schema", schema);
  }

  private static Map<String, Object> required(Map<String, Object> parameter) {
    parameter.put("required", true);
    return parameter;
  }

  private static Map<String, Object> text() {
    return Nodes.map("type", "string");
  }

  private static Map<String, Object> pattern(String form) {
    return Nodes.map("type", "string", "pattern", form);
  }
}
