package org.examcycle.rest.problem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.examcycle.rest.call.Utf8Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * JSON is UTF-8 (RFC 8259, decision 0007). The reader itself would take UTF-16 and UTF-32 for what
 * they are. What is read is kept, so that a refusal can say where in it the fault lies.
 */
@ControllerAdvice
final class EncodingAdvice extends RequestBodyAdviceAdapter {

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return AbstractJacksonHttpMessageConverter.class.isAssignableFrom(converter);
  }

  /** A body is bounded, and short enough to be held. */
  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    var text = new Utf8Stream(message.getBody(), Malformed::body).readAllBytes();
    SentBody.keep(text);
    return new Read(message.getHeaders(), new ByteArrayInputStream(text));
  }

  private record Read(HttpHeaders headers, InputStream body) implements HttpInputMessage {
    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public InputStream getBody() {
      return body;
    }
  }
}
