package org.examcycle.rest.call;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.function.LongSupplier;
import org.apache.coyote.BadRequestException;
import org.examcycle.rest.call.BodyUnread.Why;

/**
 * A body while it is sent: read no further when it is too long or comes too slowly. Only the time
 * that is spent waiting for it counts, not what is done with it in between.
 */
final class SentStream extends InputStream {

  private final InputStream source;
  private final long most;
  private final Why beyond;
  private final Pace pace;
  private final LongSupplier nanos;
  private long bytes;
  private long waited;

  /**
   * @param beyond why it is not read any further than the most bytes
   * @param nanos of a clock that only runs forwards
   */
  SentStream(InputStream source, long most, Why beyond, Pace pace, LongSupplier nanos) {
    this.source = source;
    this.most = most;
    this.beyond = beyond;
    this.pace = pace;
    this.nanos = nanos;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    var asked = nanos.getAsLong();
    var count = await(into, offset, length);
    waited += nanos.getAsLong() - asked;
    if (count < 0) {
      return count;
    }
    bytes += count;
    if (bytes > most) {
      throw new BodyUnread(beyond);
    }
    if (!pace.isKept(bytes, waited)) {
      throw new BodyUnread(new Why.TooSlow());
    }
    return count;
  }

  private int await(byte[] into, int offset, int length) throws IOException {
    try {
      return source.read(into, offset, length);
    } catch (BadRequestException failed) {
      // Silence, as the server tells it; or who sends is gone, or sends pieces of no length.
      throw new BodyUnread(
          failed.getCause() instanceof SocketTimeoutException
              ? new Why.TooSlow()
              : new Why.SenderGone(),
          failed);
    }
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
