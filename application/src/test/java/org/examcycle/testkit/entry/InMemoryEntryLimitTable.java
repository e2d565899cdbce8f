package org.examcycle.testkit.entry;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.entry.EntryLimitTable;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.entry.EntryLimits;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryEntryLimitTable implements EntryLimitTable {

  private final Memory memory;

  InMemoryEntryLimitTable(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<EntryLimits> inForce(SeriesCode series) {
    return table().entrySet().stream()
        .filter(set -> set.getKey().compareTo(series) <= 0)
        .max(Comparator.comparing(Map.Entry::getKey))
        .map(Map.Entry::getValue);
  }

  @Override
  public void put(SeriesCode from, EntryLimits limits) {
    table().put(from, limits);
  }

  private Map<SeriesCode, EntryLimits> table() {
    return memory.table("entry_limit_set", SeriesCode.class, EntryLimits.class);
  }
}
