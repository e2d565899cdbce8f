package org.examcycle.rest.call;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * When a request's head had been read, and the id under which it stands in log, problem and
 * history.
 */
public record Arrival(Instant at, String requestId) {

  /** What a caller may send as id of its request. */
  static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  private static final String ATTRIBUTE = Arrival.class.getName();

  void stampOn(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  static boolean isStampedOn(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) != null;
  }

  /**
   * @throws IllegalStateException if the request did not pass the first filter
   */
  public static Arrival of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Arrival arrival) {
      return arrival;
    }
    throw new IllegalStateException("the request was not stamped on arrival");
  }

  /** Of the request that this thread answers. */
  public static Arrival current() {
    var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    return of(attributes.getRequest());
  }
}
