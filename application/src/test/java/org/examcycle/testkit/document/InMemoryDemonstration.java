package org.examcycle.testkit.document;

import org.examcycle.application.document.Demonstration;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

/** Nobody is invented until a test says so. */
@InMemory
public final class InMemoryDemonstration implements Demonstration {

  private static final String MARK = "demonstration_mark";

  private final Memory memory;

  InMemoryDemonstration(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean isOne() {
    return !memory.table(MARK, Boolean.class, Boolean.class).isEmpty();
  }

  public void mark() {
    memory.table(MARK, Boolean.class, Boolean.class).put(true, true);
  }
}
