package org.examcycle.rest.answer;

import static java.util.Comparator.comparingInt;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.examcycle.rest.problem.EditDistance;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A parameter that an operation does not read is refused, as an unknown member of a body is:
 * whoever wrote {@code Limit} would take the first hundred lines for all that there are, and
 * whoever asks a file for a part of it would take the whole for that part. What is read is asked of
 * the media type that is answered in.
 */
public final class ParametersKnown implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod operation && request.getQueryString() != null) {
      var known = ReadParameter.of(operation).map(ReadParameter::name).sorted().toList();
      var flaws =
          request.getParameterMap().keySet().stream()
              .filter(name -> !known.contains(name))
              .sorted()
              .map(name -> Flaw.parameter(name, "unknown-parameter").expecting(told(name, known)))
              .toList();
      if (!flaws.isEmpty()) {
        throw Malformed.parameters(flaws);
      }
    }
    return true;
  }

  private static Map<String, Object> told(String name, List<String> known) {
    var told = new TreeMap<String, Object>();
    told.put("values", known);
    known.stream()
        .min(comparingInt(each -> distance(each, name)))
        .filter(each -> distance(each, name) <= each.length() / 2)
        .ifPresent(nearest -> told.put("nearest", nearest));
    return told;
  }

  private static int distance(String one, String other) {
    return EditDistance.between(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
  }
}
