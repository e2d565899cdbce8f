package org.examcycle.testkit.award;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.Ports;

class InMemoryAwardRunsTest extends AwardRunsContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }

  @Override
  protected EntryRows entries() {
    return new InMemoryEntryRows(Kit.shared().get(Memory.class));
  }
}
