package org.examcycle.bootstrap.packaged;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hands out requests to nodes in turn, and to those alone that said they are ready when it looked
 * last; to any when none is, since somebody has to answer.
 */
final class Balancer implements AutoCloseable {

  private static final Duration REST = Duration.ofMillis(100);

  private final List<JarProcess> nodes = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
  private final AtomicInteger turn = new AtomicInteger();
  private volatile List<JarProcess> ready = List.of();

  Balancer() {
    var _ = looking.scheduleWithFixedDelay(this::look, 0, REST.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    ready = nodes.stream().filter(JarProcess::isReady).toList();
  }

  void add(JarProcess node) {
    nodes.add(node);
  }

  void remove(JarProcess node) {
    nodes.remove(node);
  }

  JarProcess next() {
    var choice = ready.isEmpty() ? nodes : ready;
    return choice.get(Math.floorMod(turn.getAndIncrement(), choice.size()));
  }

  boolean hasReady() {
    return !ready.isEmpty();
  }

  @Override
  public void close() {
    looking.shutdownNow();
  }
}
