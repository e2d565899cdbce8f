package org.examcycle.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Bodies and files are UTF-8 (RFC 8259, decision 0007): one that says otherwise of itself is not
 * looked at.
 */
public final class EncodingCheck implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var type = request.getContentType();
    if (type != null
        && handler instanceof HandlerMethod operation
        && Arrays.stream(operation.getMethodParameters()).anyMatch(EncodingCheck::isBody)
        && !isUtf8(type)) {
      throw Malformed.header(HttpHeaders.CONTENT_TYPE);
    }
    return true;
  }

  private static boolean isBody(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(RequestBody.class)
        || parameter.getParameterType() == InputStream.class;
  }

  /** What is no type at all is refused by whoever reads the body. */
  private static boolean isUtf8(String type) {
    try {
      var charset = MediaType.parseMediaType(type).getCharset();
      return charset == null || charset.equals(StandardCharsets.UTF_8);
    } catch (InvalidMediaTypeException _) {
      return true;
    }
  }
}
