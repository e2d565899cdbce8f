package org.examcycle.testkit.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.application.calendar.KeyTimeTables;
import org.examcycle.domain.calendar.KeyTimes;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryKeyTimeTables implements KeyTimeTables {

  private final Memory memory;

  InMemoryKeyTimeTables(Memory memory) {
    this.memory = memory;
  }

  @Override
  public KeyTimes inForce(SeriesKind kind, LocalDate day) {
    return table().entrySet().stream()
        .filter(set -> set.getKey().kind().equals(kind))
        .filter(set -> !set.getKey().validFrom().isAfter(day))
        .max(Comparator.comparing(set -> set.getKey().validFrom()))
        .map(Map.Entry::getValue)
        .orElseGet(() -> new KeyTimes(List.of()));
  }

  @Override
  public Set<SeriesKind> listKinds() {
    return table().keySet().stream().map(Begins::kind).collect(Collectors.toSet());
  }

  @Override
  public void put(SeriesKind kind, LocalDate validFrom, KeyTimes set) {
    table().put(new Begins(kind, validFrom), set);
  }

  private Map<Begins, KeyTimes> table() {
    return memory.table("key_time", Begins.class, KeyTimes.class);
  }

  private record Begins(SeriesKind kind, LocalDate validFrom) {}
}
