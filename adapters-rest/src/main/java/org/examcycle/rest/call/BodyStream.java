package org.examcycle.rest.call;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Hands on a stream to its end. */
final class BodyStream extends ServletInputStream {

  private final InputStream source;
  private boolean ended;

  BodyStream(InputStream source) {
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    var octet = source.read();
    ended |= octet < 0;
    return octet;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    var count = source.read(into, offset, length);
    ended |= count < 0;
    return count;
  }

  @Override
  public boolean isFinished() {
    return ended;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new IllegalStateException("bodies are read by the thread that answers");
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
