package org.examcycle.testkit.privacy;

import java.time.LocalDate;
import java.util.Comparator;
import org.examcycle.application.privacy.RetentionRows;
import org.examcycle.domain.privacy.RetainedRecord;
import org.examcycle.domain.privacy.RetentionRow;
import org.examcycle.domain.privacy.RetentionSchedule;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryRetentionRows implements RetentionRows {

  private final Memory memory;

  InMemoryRetentionRows(Memory memory) {
    this.memory = memory;
  }

  @Override
  public RetentionSchedule schedule() {
    return new RetentionSchedule(
        memory.table("retention_row", Key.class, RetentionRow.class).values().stream()
            .sorted(
                Comparator.comparing((RetentionRow row) -> row.record().name())
                    .thenComparing(RetentionRow::from))
            .toList());
  }

  @Override
  public void put(RetentionRow row) {
    memory
        .table("retention_row", Key.class, RetentionRow.class)
        .put(new Key(row.record(), row.from()), row);
  }

  private record Key(RetainedRecord record, LocalDate from) {}
}
