package org.examcycle.testkit.calendar.english;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examcycle.application.calendar.english.ReleaseWindowTable;
import org.examcycle.domain.calendar.english.ReleaseWindowRows;
import org.examcycle.domain.calendar.english.WorkingDays;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryReleaseWindowTable implements ReleaseWindowTable {

  private static final String ALL = "all";

  private final Memory memory;

  InMemoryReleaseWindowTable(Memory memory) {
    this.memory = memory;
  }

  private Map<String, ReleaseWindowRows> rowTable() {
    return memory.table("release-window-row", String.class, ReleaseWindowRows.class);
  }

  private Map<String, WorkingDays> dayTable() {
    return memory.table("working-days", String.class, WorkingDays.class);
  }

  @Override
  public ReleaseWindowRows rows() {
    return rowTable().getOrDefault(ALL, new ReleaseWindowRows(List.of()));
  }

  @Override
  public WorkingDays workingDays() {
    return dayTable().getOrDefault(ALL, new WorkingDays(Set.of()));
  }

  @Override
  public void replace(ReleaseWindowRows rows, WorkingDays workingDays, Instant known) {
    rowTable().put(ALL, rows);
    dayTable().put(ALL, workingDays);
  }
}
