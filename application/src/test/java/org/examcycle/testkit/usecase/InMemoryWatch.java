package org.examcycle.testkit.usecase;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.examcycle.application.usecase.Watch;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

/** Remembers how each use case ended. */
@InMemory
public final class InMemoryWatch implements Watch {

  private final Memory memory;

  InMemoryWatch(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void observed(String useCase, String outcome, Duration took) {
    var table = table();
    table.put(table.size() + 1, useCase + " " + outcome);
  }

  /** {@code MakeEntry granted} and the like, in order. */
  public List<String> lines() {
    return List.copyOf(table().values());
  }

  private Map<Integer, String> table() {
    return memory.table("watch", Integer.class, String.class);
  }
}
