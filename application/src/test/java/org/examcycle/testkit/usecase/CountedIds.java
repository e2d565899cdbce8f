package org.examcycle.testkit.usecase;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.examcycle.application.usecase.Ids;
import org.examcycle.testkit.InMemory;

/** Ids in order, the same in every run. */
@InMemory
final class CountedIds implements Ids {

  private final AtomicLong last = new AtomicLong();

  @Override
  public UUID next() {
    return new UUID(0x7000L, 0x8000000000000000L | last.incrementAndGet());
  }

  @Override
  public String unguessable() {
    return "reference-%016d".formatted(last.incrementAndGet());
  }
}
