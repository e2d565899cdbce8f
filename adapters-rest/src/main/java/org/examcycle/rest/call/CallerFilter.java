package org.examcycle.rest.call;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examcycle.application.usecase.Caller;
import org.examcycle.rest.problem.ProblemWriter;
import org.examcycle.rest.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who calls, by the bearer token. Without a token it is anybody; with one that is no good
 * the request ends here. Tokens come in the header only: never in a cookie, a query or a form.
 */
public final class CallerFilter extends OncePerRequestFilter {

  static final String CALLER = Caller.class.getName();
  private static final Pattern BEARER =
      Pattern.compile("Bearer +([A-Za-z0-9._~+/-]+=*)", Pattern.CASE_INSENSITIVE);

  private final Tokens tokens;
  private final Origins origins;
  private final Problems problems;
  private final ProblemWriter writer;

  public CallerFilter(Tokens tokens, String originKey, Problems problems, ProblemWriter writer) {
    this.tokens = tokens;
    this.origins = new Origins(originKey);
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var arrival = Arrival.of(request);
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    Optional<Caller> caller;
    try {
      caller =
          header == null
              ? Optional.of(new Caller.Anybody(origins.of(request)))
              : byHeader(header, arrival);
    } catch (Tokens.IssuerUnreachable _) {
      writer.write(response, problems.unavailable(arrival, Tokens.IssuerUnreachable.TRY_AGAIN));
      return;
    } catch (RuntimeException failed) {
      // Sessions stand in the database.
      writer.write(response, problems.outage(arrival, failed).orElseThrow(() -> failed));
      return;
    }
    if (caller.isEmpty()) {
      writer.write(response, problems.tokenNotValid(arrival));
      return;
    }
    request.setAttribute(CALLER, caller.get());
    chain.doFilter(request, response);
  }

  private Optional<Caller> byHeader(String header, Arrival arrival) {
    var bearer = BEARER.matcher(header);
    return bearer.matches() ? tokens.caller(bearer.group(1), arrival.at()) : Optional.empty();
  }
}
