package org.examcycle.rest.call;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Hands on a stream and stops when it has handed on too much. */
final class BodyStream extends ServletInputStream {

  private final InputStream source;
  private final long most;
  private long read;
  private boolean ended;

  BodyStream(InputStream source, long most) {
    this.source = source;
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    var octet = source.read();
    count(octet < 0 ? -1 : 1);
    return octet;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    var count = source.read(into, offset, length);
    count(count);
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

  private void count(int octets) {
    if (octets < 0) {
      ended = true;
      return;
    }
    read += octets;
    if (read > most) {
      throw new BodyTooLarge(most);
    }
  }
}
