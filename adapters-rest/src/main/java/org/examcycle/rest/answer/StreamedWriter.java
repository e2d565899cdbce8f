package org.examcycle.rest.answer;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;

/** Writes a {@link Streamed} answer, by the thread that answers. */
public final class StreamedWriter implements HttpMessageConverter<Streamed> {

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return Streamed.class.isAssignableFrom(type);
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(MediaType.ALL);
  }

  @Override
  public Streamed read(Class<? extends Streamed> type, HttpInputMessage message) {
    throw new IllegalStateException("nothing is read so");
  }

  @Override
  public void write(Streamed file, @Nullable MediaType type, HttpOutputMessage message)
      throws IOException {
    var headers = message.getHeaders();
    if (headers.getContentType() == null) {
      headers.setContentType(type);
    }
    file.writeTo(message.getBody());
    message.getBody().flush();
  }
}
