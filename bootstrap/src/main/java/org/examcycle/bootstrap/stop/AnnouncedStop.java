package org.examcycle.bootstrap.stop;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps a node answering for a while after it was told to stop. That it is not ready any more is
 * said by Spring Boot before anything stops; what runs in the background ends meanwhile; requests
 * are taken until this is over, and then those in hand are answered.
 */
final class AnnouncedStop implements SmartLifecycle {

  private final Duration notice;
  private volatile boolean running;

  AnnouncedStop(Duration notice) {
    this.notice = notice;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public void stop(Runnable over) {
    CompletableFuture.delayedExecutor(notice.toMillis(), TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              stop();
              over.run();
            });
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
