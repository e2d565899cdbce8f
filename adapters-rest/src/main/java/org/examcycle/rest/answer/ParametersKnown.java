package org.examcycle.rest.answer;

import static java.util.Comparator.comparingInt;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.examcycle.rest.problem.EditDistance;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A parameter that an operation does not read is refused, as an unknown member of a body is:
 * whoever wrote {@code Limit} would take the first hundred lines for all that there are. An
 * operation that answers in several media types knows what it reads for any of them.
 */
public final class ParametersKnown implements HandlerInterceptor {

  private final Supplier<RequestMappingHandlerMapping> operations;

  public ParametersKnown(Supplier<RequestMappingHandlerMapping> operations) {
    this.operations = operations;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod operation
        && request.getQueryString() != null
        && !unknown(request, names(Stream.of(operation))).isEmpty()) {
      var known = names(inAnyMedia(request));
      var flaws =
          unknown(request, known).stream()
              .map(name -> Flaw.parameter(name, "unknown-parameter").expecting(told(name, known)))
              .toList();
      if (!flaws.isEmpty()) {
        throw Malformed.parameters(flaws);
      }
    }
    return true;
  }

  private static List<String> unknown(HttpServletRequest request, List<String> known) {
    return request.getParameterMap().keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .toList();
  }

  private static List<String> names(Stream<HandlerMethod> operations) {
    return operations
        .flatMap(ReadParameter::of)
        .map(ReadParameter::name)
        .distinct()
        .sorted()
        .toList();
  }

  private Stream<HandlerMethod> inAnyMedia(HttpServletRequest request) {
    var path = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    return operations.get().getHandlerMethods().entrySet().stream()
        .filter(each -> each.getKey().getPatternValues().contains(path))
        .filter(each -> each.getKey().getMethodsCondition().getMatchingCondition(request) != null)
        .map(Map.Entry::getValue);
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
