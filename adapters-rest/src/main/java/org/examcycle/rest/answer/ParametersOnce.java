package org.examcycle.rest.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;
import org.jspecify.annotations.Nullable;
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
          ReadParameter.of(operation)
              .filter(parameter -> !parameter.several())
              .map(ReadParameter::name)
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
}
