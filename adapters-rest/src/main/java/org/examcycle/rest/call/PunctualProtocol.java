package org.examcycle.rest.call;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * HTTP of which the head of a request comes in time or not at all. The server itself only looks how
 * long nothing came, so that a byte now and then would keep a connection for hours. Made by the
 * server, by name.
 */
public final class PunctualProtocol extends Http11NioProtocol {

  private static final long NOT_BEGUN = -1;

  private Duration headWithin = Duration.ofSeconds(10);
  private @Nullable Future<?> looking;

  /** From the first byte of a head to its last. */
  public void setHeadWithin(Duration headWithin) {
    this.headWithin = headWithin;
  }

  @Override
  public void start() throws Exception {
    super.start();
    looking =
        getUtilityExecutor()
            .scheduleWithFixedDelay(() -> cutOffTheLate(System.nanoTime()), 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void stop() throws Exception {
    if (looking != null) {
      looking.cancel(false);
    }
    super.stop();
  }

  /**
   * @param now by {@link System#nanoTime}
   */
  void cutOffTheLate(long now) {
    getEndpoint().getConnections().stream()
        .filter(connection -> isLate(connection, now))
        .forEach(SocketWrapperBase::close);
  }

  /** While a request is answered its processor is in other hands, and between two there is none. */
  private boolean isLate(SocketWrapperBase<?> connection, long now) {
    return connection.getCurrentProcessor() instanceof AbstractProcessor reading
        && reading.getRequest().getStartTimeNanos() != NOT_BEGUN
        && now - reading.getRequest().getStartTimeNanos() > headWithin.toNanos();
  }
}
