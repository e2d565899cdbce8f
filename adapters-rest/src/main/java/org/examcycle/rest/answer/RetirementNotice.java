package org.examcycle.rest.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells who asks a {@link Retiring} operation until when it is there, whatever the answer is. */
public final class RetirementNotice implements HandlerInterceptor {

  public static final String DEPRECATION = "Deprecation";
  public static final String SUNSET = "Sunset";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod operation) {
      var retiring = operation.getMethodAnnotation(Retiring.class);
      if (retiring != null) {
        response.setHeader(DEPRECATION, "@" + beginning(retiring.since()).getEpochSecond());
        response.setDateHeader(SUNSET, beginning(retiring.sunset()).toEpochMilli());
      }
    }
    return true;
  }

  private static Instant beginning(String day) {
    return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
