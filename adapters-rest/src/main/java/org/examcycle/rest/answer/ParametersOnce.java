package org.examcycle.rest.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.paging.Page;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A parameter that an operation reads one value of comes once: which of two was meant is not
 * guessed. One that it reads several of may come as often as it likes.
 */
public final class ParametersOnce implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod operation && request.getQueryString() != null) {
      var twice =
          Arrays.stream(operation.getMethodParameters())
              .flatMap(ParametersOnce::names)
              .filter(name -> isTwice(request.getParameterValues(name)))
              .map(name -> Flaw.parameter(name, "duplicate-parameter"))
              .toList();
      if (!twice.isEmpty()) {
        throw Malformed.parameters(twice);
      }
    }
    return true;
  }

  private static boolean isTwice(String @Nullable [] values) {
    return values != null && values.length > 1;
  }

  private static Stream<String> names(MethodParameter parameter) {
    if (parameter.getParameterType() == Page.class) {
      return Stream.of(Cursor.AFTER, Cursor.LIMIT);
    }
    return Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
        .filter(_ -> !Collection.class.isAssignableFrom(parameter.getParameterType()))
        .map(named -> named.name().isEmpty() ? parameter.getParameter().getName() : named.name())
        .stream();
  }
}
