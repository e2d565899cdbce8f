package org.examcycle.rest.problem;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.res.StringManager;
import org.examcycle.rest.call.Arrival;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what the server refuses before any filter of ours sees it: a head that is too long, a
 * path that is no path. Made by the server, so it makes itself what it needs.
 */
public final class ProblemValve extends ErrorReportValve {

  private static final String TOO_LONG =
      StringManager.getManager(Http11InputBuffer.class)
          .getString("iib.requestheadertoolarge.error");

  /** A method for proxies. */
  private static final String CONNECT = "CONNECT";

  private final Problems problems = new Problems();
  private final ProblemWriter writer = new ProblemWriter(JsonMapper.shared());

  /**
   * Of a body that came too slowly the server would wait for the rest once more, after the answer.
   */
  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    super.invoke(request, response);
    if (response.getStatus() == HttpStatus.REQUEST_TIMEOUT.value()) {
      request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    var status = HttpStatus.resolve(response.getStatus());
    if (status == null
        || !status.isError()
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    if (thrown != null && !status.is4xxClientError()) {
      Faults.note(thrown);
    }
    // The time matters to nobody: nothing has been asked for yet.
    var arrival = new Arrival(Instant.EPOCH, UUID.randomUUID().toString());
    try {
      writer.write(response.getResponse(), answer(status, arrival, request, thrown));
      response.finishResponse();
    } catch (IOException gone) {
      Faults.note(gone);
    }
  }

  private ResponseEntity<Problem> answer(
      HttpStatus status, Arrival arrival, Request request, @Nullable Throwable thrown) {
    if (status == HttpStatus.NOT_IMPLEMENTED && CONNECT.equals(request.getMethod())) {
      return problems.methodNotSupported(arrival);
    }
    return status.is4xxClientError()
        ? refused(status, arrival, request, thrown)
        : problems.plain(status, code(status), arrival, Map.of());
  }

  /** What the server cannot do is asked for by a head that it has read, and no fault of ours. */
  private static String code(HttpStatus status) {
    return switch (status) {
      case NOT_IMPLEMENTED -> "transfer-encoding-not-supported";
      case HTTP_VERSION_NOT_SUPPORTED -> "http-version-not-supported";
      default -> "internal-error";
    };
  }

  /** The server has no type for it, only words; before the address is read, it is the address. */
  private static boolean isTooLong(@Nullable Throwable thrown) {
    return thrown != null && TOO_LONG.equals(thrown.getMessage());
  }

  /** Its head was read, or the version would not be known. */
  private static boolean isWithoutHost(Request request) {
    return "HTTP/1.1".equals(request.getProtocol()) && request.getHeader(HttpHeaders.HOST) == null;
  }

  private ResponseEntity<Problem> refused(
      HttpStatus status, Arrival arrival, Request request, @Nullable Throwable thrown) {
    if (request.getRequestURI() == null && isTooLong(thrown)) {
      return problems.addressTooLong(arrival);
    }
    if (status == HttpStatus.BAD_REQUEST && thrown == null && isWithoutHost(request)) {
      return problems.malformed(
          arrival, status, "malformed-header", List.of(Flaw.header(HttpHeaders.HOST, "missing")));
    }
    return status == HttpStatus.BAD_REQUEST
        ? problems.unreadable(arrival, request.getRequestURI(), request.getQueryString(), List.of())
        : problems.plain(status, "malformed-request", arrival, Map.of());
  }
}
