package org.examcycle.contract;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.examcycle.rest.answer.RetirementNotice;
import org.examcycle.rest.answer.Retiring;
import org.examcycle.rest.answer.Streamed;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** What an operation answers, granted or not. */
final class Outputs {

  /** Which status each method of {@code Answers} gives. */
  private static final Map<String, Integer> STATUS =
      Map.of(
          "ok",
          200,
          "list",
          200,
          "file",
          200,
          "stream",
          200,
          "created",
          201,
          "accepted",
          202,
          "noContent",
          204);

  /** The methods of {@code Answers} that set an ETag, with their number of arguments. */
  private static final List<String> VERSIONED = List.of("ok/3", "created/4", "noContent/2");

  private final Schemas schemas;
  private final Examples examples;

  Outputs(Schemas schemas, Examples examples) {
    this.schemas = schemas;
    this.examples = examples;
  }

  Map<String, Object> responses(
      String name, RequestMappingInfo info, Method method, SourceMethod source, boolean reads) {
    var responses = new TreeMap<String, Object>();
    for (var status : statuses(source)) {
      responses.put(String.valueOf(status), granted(name, status, info, method, source));
    }
    Refused.of(method, reads)
        .forEach(
            (status, shared) ->
                responses.put(status, examples.problem(name, Integer.parseInt(status), shared)));
    responses.put("default", Nodes.ref("responses", "Problem"));
    return responses;
  }

  /** A second method of a controller that answers the same request in another type. */
  void addContent(
      Map<String, Object> operation,
      String name,
      RequestMappingInfo info,
      Method method,
      SourceMethod source) {
    for (var status : statuses(source)) {
      var response = Nodes.at(operation, "responses", String.valueOf(status));
      var content = content(name, status, info, method);
      content.keySet().forEach(type -> describe(Nodes.at(content, type), source.doc().text()));
      Nodes.at(response, "content").putAll(content);
    }
  }

  /** What the operation says of itself is of the other type: what this one holds is said here. */
  private static void describe(Map<String, Object> media, String text) {
    var schema = Nodes.at(media, "schema");
    if (!text.isEmpty() && !schema.containsKey("$ref")) {
      schema.put("description", text);
    }
  }

  private Map<String, Object> granted(
      String name, int status, RequestMappingInfo info, Method method, SourceMethod source) {
    var response = Nodes.map("description", HttpStatus.valueOf(status).getReasonPhrase());
    var headers = Nodes.map("X-Request-Id", Nodes.ref("headers", "RequestId"));
    if (source.answers().stream().anyMatch(VERSIONED::contains)) {
      headers.put("ETag", Nodes.ref("headers", "ETag"));
    }
    if (source.answers().stream().anyMatch(call -> call.matches("(created|accepted)/.*"))) {
      headers.put("Location", Nodes.ref("headers", "Location"));
    }
    if (method.isAnnotationPresent(Retiring.class)) {
      headers.put(RetirementNotice.DEPRECATION, Nodes.ref("headers", "Deprecation"));
      headers.put(RetirementNotice.SUNSET, Nodes.ref("headers", "Sunset"));
    }
    response.put("headers", headers);
    var content = content(name, status, info, method);
    if (!content.isEmpty()) {
      response.put("content", content);
    }
    return response;
  }

  private Map<String, Object> content(
      String name, int status, RequestMappingInfo info, Method method) {
    var content = Nodes.map();
    var body = body(method.getAnnotatedReturnType());
    if (body.getType() == Void.class || body.getType() == void.class) {
      return content;
    }
    var types = info.getProducesCondition().getProducibleMediaTypes();
    for (var type : types.isEmpty() ? List.of(MediaType.APPLICATION_JSON) : List.copyOf(types)) {
      content.put(
          new MediaType(type.getType(), type.getSubtype()).toString(),
          examples.addAnswers(name, status, type, Nodes.map("schema", schema(body))));
    }
    return content;
  }

  private Map<String, Object> schema(AnnotatedType body) {
    var raw = Schemas.raw(body.getType());
    return raw == Streamed.class || Resource.class.isAssignableFrom(raw)
        ? Nodes.map("type", "string", "format", "binary")
        : schemas.of(body);
  }

  private static AnnotatedType body(AnnotatedType returned) {
    return Schemas.raw(returned.getType()) == ResponseEntity.class
        ? ((AnnotatedParameterizedType) returned).getAnnotatedActualTypeArguments()[0]
        : returned;
  }

  private static Set<Integer> statuses(SourceMethod source) {
    var statuses = new TreeSet<Integer>();
    for (var call : source.answers()) {
      var status = STATUS.get(call.substring(0, call.indexOf('/')));
      if (status != null) {
        statuses.add(status);
      }
    }
    for (var name : source.statuses()) {
      var status = HttpStatus.valueOf(name);
      if (status.is2xxSuccessful()) {
        statuses.add(status.value());
      }
    }
    if (statuses.isEmpty()) {
      statuses.add(HttpStatus.OK.value());
    }
    return statuses;
  }
}
