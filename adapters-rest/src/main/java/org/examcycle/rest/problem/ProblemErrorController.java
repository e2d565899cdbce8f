package org.examcycle.rest.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.examcycle.rest.call.Arrival;
import org.examcycle.rest.call.BodyUnread;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed before or after the controllers: a filter, the firewall, the server. */
@RestController
final class ProblemErrorController implements ErrorController {

  private final Problems problems;

  ProblemErrorController(Problems problems) {
    this.problems = problems;
  }

  @RequestMapping("${server.error.path:/error}")
  ResponseEntity<Problem> problem(HttpServletRequest request, HttpServletResponse response) {
    var arrival = Arrival.of(request);
    var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    var status = status(request);
    if (thrown instanceof BodyUnread body) {
      Partings.note(body);
      return problems.unread(arrival, body);
    }
    // Tomcat has a status for what a caller did, such as to send a piece that has no length.
    if (thrown instanceof Throwable fault
        && !status.is4xxClientError()
        && !Partings.isBehind(fault)) {
      Faults.note(fault);
    }
    return switch (status) {
      case NOT_FOUND -> problems.notFound(arrival);
      // No octet came for so long that the server has the last word; we have noted it.
      case REQUEST_TIMEOUT -> problems.bodyTooSlow(arrival);
      case METHOD_NOT_ALLOWED -> {
        // Of TRACE, which the server refuses itself; it names methods, whatever the address.
        response.setHeader(HttpHeaders.ALLOW, null);
        yield problems.methodNotSupported(arrival);
      }
      case HttpStatus other when other.is4xxClientError() ->
          problems.plain(other, "malformed-request", arrival, Map.of());
      default ->
          problems.plain(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", arrival, Map.of());
    };
  }

  /** Whoever asks for this path itself is told what he is told of any other that is not there. */
  private static HttpStatus status(HttpServletRequest request) {
    var status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? HttpStatus.resolve(code)
            : HttpStatus.NOT_FOUND;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }
}
