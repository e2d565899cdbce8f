package org.examcycle.rest.call;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.examcycle.rest.RestSettings;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body is no longer than its type allows. The body of a request that may be
 * repeated is kept before it is read, so that its digest can stand in the request key.
 */
final class BoundedRequest extends HttpServletRequestWrapper implements AutoCloseable {

  private final RestSettings.Limits limits;
  private @Nullable KeptBody kept;
  private @Nullable ServletInputStream body;

  BoundedRequest(HttpServletRequest request, RestSettings.Limits limits) {
    super(request);
    this.limits = limits;
  }

  /** SHA-256 of the body, in hexadecimal digits. */
  String digest() throws IOException {
    return kept().digest();
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (body == null) {
      body =
          getHeader(CallArgument.REQUEST_KEY) == null
              ? bounded()
              : new BodyStream(kept().open(), Long.MAX_VALUE);
    }
    return body;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    if (kept != null) {
      kept.close();
    }
  }

  private KeptBody kept() throws IOException {
    if (kept == null) {
      kept = KeptBody.of(bounded());
    }
    return kept;
  }

  private ServletInputStream bounded() throws IOException {
    var most = mostBytes();
    if (getContentLengthLong() > most) {
      throw new BodyTooLarge(most);
    }
    return new BodyStream(super.getInputStream(), most);
  }

  private long mostBytes() {
    var type = getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("text/csv")
        ? limits.csvBytes()
        : limits.jsonBytes();
  }
}
