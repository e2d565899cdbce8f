package org.examcycle.testkit.usecase;

import java.util.Map;
import java.util.function.Supplier;
import org.examcycle.application.usecase.Replica;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

/** There is one memory to read; it remembers how often it was read as a replica. */
@InMemory
public final class InMemoryReplica implements Replica {

  private final Memory memory;

  InMemoryReplica(Memory memory) {
    this.memory = memory;
  }

  @Override
  public <T> T reading(Supplier<T> work) {
    table().merge("readings", 1, Integer::sum);
    return work.get();
  }

  public int readings() {
    return table().getOrDefault("readings", 0);
  }

  private Map<String, Integer> table() {
    return memory.table("replica", String.class, Integer.class);
  }
}
