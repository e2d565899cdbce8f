package org.examcycle.testkit.usecase;

import java.util.List;
import java.util.Map;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.History;
import org.examcycle.domain.rule.Change;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

/** The history in memory, which a test can read. */
@InMemory
public final class InMemoryHistory implements History {

  private final Memory memory;

  InMemoryHistory(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void append(Call call, String useCase, List<Change> changes) {
    var table = table();
    changes.forEach(c -> table.put(table.size() + 1, new HistoryLine(call, useCase, c)));
  }

  /** Every line in the order in which it was written. */
  public List<HistoryLine> lines() {
    return List.copyOf(table().values());
  }

  private Map<Integer, HistoryLine> table() {
    return memory.table("history", Integer.class, HistoryLine.class);
  }
}
