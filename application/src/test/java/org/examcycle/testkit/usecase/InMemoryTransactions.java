package org.examcycle.testkit.usecase;

import java.util.function.Supplier;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.rule.Decision;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryTransactions implements Transactions {

  private final Memory memory;

  InMemoryTransactions(Memory memory) {
    this.memory = memory;
  }

  @Override
  public <T> Decision<T> within(Supplier<Decision<T>> work) {
    return memory.transaction(work, decision -> decision instanceof Decision.Granted);
  }

  @Override
  public <T> T apart(Supplier<T> work) {
    return memory.apart(work);
  }
}
