package org.examcycle.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.examcycle.rest.call.Arrival;
import org.examcycle.rest.problem.ProblemWriter;
import org.examcycle.rest.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Requests of front ends at other origins: those that are not let in are told so by a problem. */
final class CrossOrigin extends DefaultCorsProcessor {

  private final Problems problems;
  private final ProblemWriter writer;

  CrossOrigin(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  public boolean processRequest(
      @Nullable CorsConfiguration allowed, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var isLetIn = super.processRequest(allowed, request, response);
    if (!isLetIn) {
      writer.write(
          response,
          problems.plain(
              HttpStatus.FORBIDDEN, "cross-origin-not-allowed", Arrival.of(request), Map.of()));
    }
    return isLetIn;
  }

  @Override
  protected void rejectRequest(ServerHttpResponse response) {
    // The problem is written where the request is known.
  }
}
