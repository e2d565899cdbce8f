package org.examcycle.testkit.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusPair;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryProhibitedPairs implements ProhibitedPairs {

  private static final Comparator<SyllabusPair> ORDER =
      Comparator.comparing(SyllabusPair::one).thenComparing(SyllabusPair::other);

  private final Memory memory;

  InMemoryProhibitedPairs(Memory memory) {
    this.memory = memory;
  }

  @Override
  public List<SyllabusPair> inForce(SeriesCode series) {
    return table().entrySet().stream()
        .filter(set -> set.getKey().compareTo(series) <= 0)
        .max(Map.Entry.comparingByKey())
        .map(set -> set.getValue().pairs())
        .orElse(List.of());
  }

  @Override
  public void put(SeriesCode from, List<SyllabusPair> pairs) {
    table().put(from, new Pairs(pairs.stream().sorted(ORDER).toList()));
  }

  private Map<SeriesCode, Pairs> table() {
    return memory.table("prohibited_pair", SeriesCode.class, Pairs.class);
  }

  private record Pairs(List<SyllabusPair> pairs) {}
}
