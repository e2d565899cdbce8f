package org.examcycle.rest.call;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.examcycle.application.usecase.Caller;
import org.examcycle.rest.RestSettings;
import org.examcycle.rest.problem.ProblemWriter;
import org.examcycle.rest.problem.Problems;
import org.springframework.web.servlet.HandlerInterceptor;

/** Whoever asks more than his share is told when to ask again, so that others are answered. */
public final class RequestLimit implements HandlerInterceptor {

  private final RequestAllowance allowance;
  private final RestSettings.Requests most;
  private final Problems problems;
  private final ProblemWriter writer;

  public RequestLimit(
      RequestAllowance allowance,
      RestSettings.Requests most,
      Problems problems,
      ProblemWriter writer) {
    this.allowance = allowance;
    this.most = most;
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(request.getAttribute(CallerFilter.CALLER) instanceof Caller caller)) {
      throw new IllegalStateException("nobody has looked who calls");
    }
    var perMinute = caller instanceof Caller.Anybody ? most.unknown() : most.known();
    var wait = allowance.take(Digests.sha256(caller.id()), perMinute);
    if (wait.isPresent()) {
      writer.write(response, problems.tooManyRequests(Arrival.of(request), wait.get()));
    }
    return wait.isEmpty();
  }
}
