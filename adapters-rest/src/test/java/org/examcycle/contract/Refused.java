package org.examcycle.contract;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.examcycle.rest.answer.IfMatch;
import org.springframework.web.bind.annotation.RequestBody;

/** Which answers that are no an operation has, and what is the same of them everywhere. */
final class Refused {

  private Refused() {}

  /** The shared response of each status. */
  static Map<String, String> of(Method method, boolean reads) {
    var refused =
        new TreeMap<>(
            Map.of(
                "400", "Malformed",
                "401", "Unknown",
                "404", "NotFound",
                "422", "Refused",
                "429", "TooOften",
                "500", "Fault",
                "503", "Unavailable"));
    if (!reads) {
      refused.put("409", "Duplicate");
      refused.put("412", "Stale");
    }
    if (takes(method).anyMatch(type -> type == IfMatch.class)) {
      refused.put("428", "VersionMissing");
    }
    if (hasBody(method)) {
      refused.put("413", "TooLarge");
      refused.put("415", "MediaType");
    }
    return refused;
  }

  /** Every shared response, with what it means. */
  static Map<String, Object> shared() {
    var shared = new TreeMap<String, Object>();
    shared.put("Malformed", response("The request has not the form that is asked for."));
    shared.put("Unknown", response("No token where one is needed, or one that is no good."));
    shared.put(
        "NotFound", response("It is not there, or not for who asks: the answer is the same."));
    shared.put("Duplicate", response("It exists already, or a request with this key is at work."));
    shared.put("Stale", response("Somebody else was faster: the version is not the newest."));
    shared.put("TooLarge", response("The body is longer than its type allows."));
    shared.put("MediaType", response("The body is of a type that is not taken."));
    shared.put("Refused", response("One rule or several say no; all of them are told."));
    shared.put("VersionMissing", response("The request does not say which version it changes."));
    shared.put("TooOften", later("Asked too often."));
    shared.put("Fault", response("A fault of ours; the request id helps to find it."));
    shared.put("Unavailable", later("Something that is needed does not answer."));
    shared.put("Problem", response("Any other problem."));
    return shared;
  }

  private static Stream<Class<?>> takes(Method method) {
    return Arrays.stream(method.getParameterTypes());
  }

  private static boolean hasBody(Method method) {
    return takes(method).anyMatch(type -> type == InputStream.class)
        || Arrays.stream(method.getParameters())
            .anyMatch(parameter -> parameter.isAnnotationPresent(RequestBody.class));
  }

  private static Map<String, Object> response(String text) {
    return Nodes.map(
        "description",
        text,
        "headers",
        Nodes.map("X-Request-Id", Nodes.ref("headers", "RequestId")),
        "content",
        Nodes.map(
            "application/problem+json", Nodes.map("schema", Nodes.ref("schemas", "Problem"))));
  }

  private static Map<String, Object> later(String text) {
    var response = response(text);
    Nodes.at(response, "headers").put("Retry-After", Nodes.ref("headers", "RetryAfter"));
    return response;
  }
}
