package org.examcycle.rest.call;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.rest.RestSettings;
import org.slf4j.MDC;

/**
 * The first to see a request: stamps the instant of arrival and the request id, and bounds the
 * body.
 */
public final class ArrivalFilter implements Filter {

  public static final String REQUEST_ID = "X-Request-Id";
  private static final String LOG_KEY = "request";

  private final Clock clock;
  private final RestSettings.Limits limits;
  private final BodiesInHand inHand;

  public ArrivalFilter(Clock clock, RestSettings.Limits limits) {
    this(clock, limits, BodiesInHand.within(limits.bodies()));
  }

  ArrivalFilter(Clock clock, RestSettings.Limits limits, BodiesInHand inHand) {
    this.clock = clock;
    this.limits = limits;
    this.inHand = inHand;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var http = (HttpServletRequest) request;
    if (Arrival.isStampedOn(http)) {
      chain.doFilter(request, response);
      return;
    }
    var answer = (HttpServletResponse) response;
    var arrival = new Arrival(clock.instant(), requestId(http));
    arrival.stampOn(http);
    answer.setHeader(REQUEST_ID, arrival.requestId());
    answer.setHeader("Cache-Control", "no-store");
    try (var _ = MDC.putCloseable(LOG_KEY, arrival.requestId());
        var bounded = new BoundedRequest(http, limits, inHand)) {
      chain.doFilter(bounded, answer);
    }
  }

  private static String requestId(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(REQUEST_ID))
        .filter(id -> Arrival.ID.matcher(id).matches())
        .orElseGet(() -> UUID.randomUUID().toString());
  }
}
