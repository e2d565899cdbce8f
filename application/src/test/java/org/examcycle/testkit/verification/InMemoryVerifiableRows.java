package org.examcycle.testkit.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.examcycle.application.verification.VerifiableRows;
import org.examcycle.domain.verification.VerifiableExams;
import org.examcycle.domain.verification.VerifiableRow;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryVerifiableRows implements VerifiableRows {

  private final Memory memory;

  InMemoryVerifiableRows(Memory memory) {
    this.memory = memory;
  }

  @Override
  public VerifiableExams all() {
    return new VerifiableExams(List.copyOf(table().values()));
  }

  @Override
  public boolean add(VerifiableRow row) {
    if (table().values().stream().anyMatch(other -> overlap(row, other))) {
      return false;
    }
    table().put(table().size() + 1, row);
    return true;
  }

  private static boolean overlap(VerifiableRow one, VerifiableRow other) {
    return one.exam().equals(other.exam())
        && !one.fromSitting().isAfter(other.toSitting().orElse(LocalDate.MAX))
        && !other.fromSitting().isAfter(one.toSitting().orElse(LocalDate.MAX));
  }

  private Map<Integer, VerifiableRow> table() {
    return memory.table("verifiable_exam", Integer.class, VerifiableRow.class);
  }
}
