package org.examcycle.rest.call;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Hands on a body to its end. Whoever reads it is taken to hold it until the answer is given,
 * unless he says that he puts it down: as much as it is said to have from the first read on, so
 * that of many that come at once some are read to their end, and all that comes beyond. One that
 * does not say how much it has begins when it is first read, too, and goes before those that begin
 * later.
 */
final class BodyStream extends ServletInputStream {

  private final InputStream source;
  private BodiesInHand.@Nullable Place place;
  private final long announced;
  private long bytes;
  private long held;
  private boolean begun;
  private boolean ended;

  /**
   * @param place none if there is no body
   * @param announced how long it is said to be; nothing is less than 0
   */
  BodyStream(InputStream source, BodiesInHand.@Nullable Place place, long announced) {
    this.source = source;
    this.place = place;
    this.announced = announced;
  }

  /** What is read from here on goes to where it takes no memory. */
  void isPutDown() {
    place = null;
  }

  @Override
  public int read() throws IOException {
    begin();
    var octet = source.read();
    take(octet < 0 ? -1 : 1);
    return octet;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    begin();
    var count = source.read(into, offset, length);
    take(count);
    return count;
  }

  private void begin() {
    if (!begun && place != null && announced < 0) {
      place.begin();
    }
    begun = true;
    hold(announced);
  }

  /**
   * @param count of octets that were read; less than 0 at the end
   */
  private void take(int count) {
    if (count >= 0) {
      bytes += count;
      hold(bytes);
    } else if (!ended) {
      ended = true;
      if (place != null) {
        place.end();
      }
    }
  }

  private void hold(long all) {
    if (place != null && all > held) {
      place.hold(all - held);
      held = all;
    }
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
