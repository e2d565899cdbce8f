package org.examcycle.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Bodies and files are UTF-8 (RFC 8259, decision 0007): one that says otherwise of itself, or that
 * it may be of several types, is not looked at.
 */
public final class EncodingCheck implements HandlerInterceptor {

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpMediaTypeNotSupportedException {
    var type = request.getContentType();
    if (type != null
        && handler instanceof HandlerMethod operation
        && Arrays.stream(operation.getMethodParameters()).anyMatch(EncodingCheck::isBody)) {
      check(type);
    }
    return true;
  }

  private static boolean isBody(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(RequestBody.class)
        || parameter.getParameterType() == InputStream.class;
  }

  /** What is no type at all is refused by whoever reads the body. */
  private static void check(String text) throws HttpMediaTypeNotSupportedException {
    MediaType type;
    try {
      type = MediaType.parseMediaType(text);
    } catch (InvalidMediaTypeException _) {
      return;
    }
    // Nothing is of any type: such a one is only asked for.
    if (!type.isConcrete()) {
      throw new HttpMediaTypeNotSupportedException(type, List.of());
    }
    var charset = type.getCharset();
    if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
      throw Malformed.header(Flaw.header(HttpHeaders.CONTENT_TYPE, "not-utf-8"));
    }
  }
}
