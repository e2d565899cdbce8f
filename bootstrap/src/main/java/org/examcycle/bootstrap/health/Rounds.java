package org.examcycle.bootstrap.health;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Looks at the database once a second from when the node is up, whether or not anybody asks: who
 * asks every ten seconds, as Kubernetes does, may so be told what was found a moment ago where a
 * look is late.
 */
final class Rounds implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {

  private static final int SECONDS_BETWEEN = 1;

  private final ScheduledExecutorService going =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("readiness-rounds").daemon().factory());
  private final List<ReadinessCheck> checks;

  Rounds(List<ReadinessCheck> checks) {
    this.checks = List.copyOf(checks);
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent up) {
    var _ =
        going.scheduleWithFixedDelay(
            () -> checks.forEach(Rounds::look), 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
  }

  private static void look(ReadinessCheck check) {
    try {
      check.health();
    } catch (RuntimeException _) {
      // A bug, of which whoever asks is told; the next round comes all the same.
    }
  }

  @Override
  public void close() {
    going.shutdownNow();
  }
}
