package org.examcycle.testkit.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.examcycle.application.entry.Estimates;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Estimate;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryEstimates implements Estimates {

  private record Key(SeriesCode series, CentreNumber centre) {}

  private record Kept(List<Estimate> estimates) {}

  private final Memory memory;

  InMemoryEstimates(Memory memory) {
    this.memory = memory;
  }

  @Override
  public List<Estimate> list(SeriesCode series, CentreNumber centre) {
    return table().getOrDefault(new Key(series, centre), new Kept(List.of())).estimates();
  }

  @Override
  public void replace(SeriesCode series, CentreNumber centre, List<Estimate> estimates) {
    table()
        .put(
            new Key(series, centre),
            new Kept(estimates.stream().sorted(Comparator.comparing(Estimate::syllabus)).toList()));
  }

  private Map<Key, Kept> table() {
    return memory.table("estimated_entry", Key.class, Kept.class);
  }
}
