package org.examcycle.rest.call;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.examcycle.application.usecase.Caller;
import org.examcycle.rest.RestSettings;
import org.examcycle.rest.call.BodyUnread.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A request whose body is no longer than its type allows, and comes in time. The body of a request
 * that may be repeated is kept before it is read, so that its digest can stand in the request key.
 */
final class BoundedRequest extends HttpServletRequestWrapper implements AutoCloseable {

  private final RestSettings.Limits limits;
  private final BodiesInHand inHand;
  private BodiesInHand.@Nullable Place place;
  private @Nullable KeptBody kept;
  private @Nullable ServletInputStream body;

  BoundedRequest(HttpServletRequest request, RestSettings.Limits limits, BodiesInHand inHand) {
    super(request);
    this.limits = limits;
    this.inHand = inHand;
  }

  /** SHA-256 of the body, in hexadecimal digits. */
  String digest() throws IOException {
    return kept().digest();
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (body == null) {
      var source = getHeader(CallArgument.REQUEST_KEY) == null ? bounded() : kept().open();
      body = new BodyStream(source, place, getContentLengthLong());
    }
    return body;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    try {
      if (kept != null) {
        kept.close();
      }
    } finally {
      if (place != null) {
        place.close();
      }
    }
  }

  private KeptBody kept() throws IOException {
    if (kept == null) {
      kept = KeptBody.of(bounded());
    }
    return kept;
  }

  private InputStream bounded() throws IOException {
    if (!hasBody()) {
      return super.getInputStream();
    }
    var caller = caller();
    var most = isFile() ? limits.csvBytes() : limits.jsonBytes();
    var beyond = (Why) new Why.TooLarge(most);
    if (isFile() && caller instanceof Caller.Anybody) {
      most = Math.min(most, limits.jsonBytes());
      beyond = new Why.SenderUnknown();
    }
    if (getContentLengthLong() > most) {
      throw new BodyUnread(beyond);
    }
    if (place == null) {
      place = inHand.take(caller);
    }
    var pace = new Pace(limits.within(), limits.slowest());
    return new SentStream(super.getInputStream(), most, beyond, pace, System::nanoTime);
  }

  private boolean hasBody() {
    return getContentLengthLong() > 0 || getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  private boolean isFile() {
    var type = getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("text/csv");
  }

  /**
   * Where nobody has looked who calls, as at the watchers' port, it is whoever is at the address.
   */
  private Caller caller() {
    return getAttribute(CallerFilter.CALLER) instanceof Caller caller
        ? caller
        : new Caller.Anybody(getRemoteAddr());
  }
}
