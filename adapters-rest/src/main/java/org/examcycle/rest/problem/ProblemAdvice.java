package org.examcycle.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.examcycle.rest.call.Arrival;
import org.examcycle.rest.call.BodyUnread;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;

/** Whatever is thrown while a request is answered becomes a problem here. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemAdvice {

  private final Problems problems;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  /** Nobody reads problems at an address that was typed into a browser. */
  @ExceptionHandler
  ResponseEntity<?> notThere(NoResourceFoundException nothing, HttpServletRequest request) {
    return NotFoundPage.isAskedFor(request) ? NotFoundPage.answer() : problem(nothing, request);
  }

  @ExceptionHandler
  ResponseEntity<Problem> problem(Exception thrown, HttpServletRequest request) {
    var arrival = Arrival.current();
    return switch (thrown) {
      case Malformed malformed -> problems.malformed(arrival, malformed);
      case BodyUnread body -> unread(arrival, body);
      case HttpMessageNotReadableException unread -> unreadable(arrival, unread);
      case MethodArgumentNotValidException invalid ->
          malformed(arrival, "malformed-body", ShapeFlaws.of(invalid));
      case HandlerMethodValidationException invalid -> invalid(arrival, invalid);
      case MethodArgumentTypeMismatchException mismatch ->
          malformed(arrival, "malformed-parameter", List.of(mistaken(mismatch)));
      case MissingServletRequestParameterException missing ->
          malformed(
              arrival,
              "malformed-parameter",
              List.of(Flaw.parameter(missing.getParameterName(), "missing")));
      case MissingRequestHeaderException missing ->
          malformed(
              arrival,
              "malformed-header",
              List.of(Flaw.header(missing.getHeaderName(), "missing")));
      case RequestRejectedException _, InvalidParameterException _ ->
          problems.unreadable(arrival, null, request.getQueryString(), List.of());
      case HttpRequestMethodNotSupportedException method ->
          plain(arrival, HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", allow(method));
      case HttpMediaTypeNotSupportedException media ->
          plain(
              arrival,
              HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              "media-type-not-supported",
              Map.of(
                  HttpHeaders.ACCEPT,
                  MediaType.toString(media.getSupportedMediaTypes().stream().sorted().toList())));
      case HttpMediaTypeNotAcceptableException _ ->
          plain(arrival, HttpStatus.NOT_ACCEPTABLE, "not-acceptable", Map.of());
      case ErrorResponse other -> byStatus(arrival, other, thrown);
      default -> fault(arrival, thrown);
    };
  }

  private static Flaw mistaken(MethodArgumentTypeMismatchException mismatch) {
    var type = mismatch.getParameter().nestedIfOptional().getNestedParameterType();
    var problem = TextForm.problem(type, String.valueOf(mismatch.getValue()));
    return Flaw.parameter(mismatch.getName(), problem).expecting(TextForm.expected(type, problem));
  }

  private ResponseEntity<Problem> unreadable(
      Arrival arrival, HttpMessageNotReadableException unread) {
    return switch (unread.getCause()) {
      case BodyUnread body -> unread(arrival, body);
      case JacksonException json ->
          malformed(arrival, "malformed-body", List.of(JsonFlaws.of(json)));
      case null, default -> malformed(arrival, "malformed-body", List.of(JsonFlaws.of(null)));
    };
  }

  private ResponseEntity<Problem> unread(Arrival arrival, BodyUnread body) {
    Partings.note(body);
    return problems.unread(arrival, body);
  }

  private ResponseEntity<Problem> invalid(
      Arrival arrival, HandlerMethodValidationException invalid) {
    var flaws = ShapeFlaws.of(invalid);
    var inBody = flaws.stream().anyMatch(flaw -> flaw.pointer() != null);
    return malformed(arrival, inBody ? "malformed-body" : "malformed-parameter", flaws);
  }

  private ResponseEntity<Problem> byStatus(Arrival arrival, ErrorResponse other, Exception thrown) {
    var status = HttpStatus.resolve(other.getStatusCode().value());
    if (status == null || status.is5xxServerError()) {
      return fault(arrival, thrown);
    }
    return status == HttpStatus.NOT_FOUND
        ? problems.notFound(arrival)
        : plain(arrival, status, "malformed-request", Map.of());
  }

  private ResponseEntity<Problem> fault(Arrival arrival, Exception thrown) {
    var outage = problems.outage(arrival, thrown);
    if (outage.isPresent()) {
      return outage.get();
    }
    if (Partings.isBehind(thrown)) {
      return plain(arrival, HttpStatus.BAD_REQUEST, "malformed-request", Map.of());
    }
    Faults.note(thrown);
    return plain(arrival, HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", Map.of());
  }

  private ResponseEntity<Problem> malformed(Arrival arrival, String code, List<Flaw> flaws) {
    return problems.malformed(arrival, HttpStatus.BAD_REQUEST, code, flaws);
  }

  private ResponseEntity<Problem> plain(
      Arrival arrival, HttpStatus status, String code, Map<String, String> headers) {
    return problems.plain(status, code, arrival, headers);
  }

  private static Map<String, String> allow(HttpRequestMethodNotSupportedException method) {
    var allowed =
        Objects.requireNonNullElse(method.getSupportedHttpMethods(), List.<HttpMethod>of()).stream()
            .map(HttpMethod::name)
            .sorted()
            .collect(Collectors.joining(", "));
    return Map.of(HttpHeaders.ALLOW, allowed);
  }
}
