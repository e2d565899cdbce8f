package org.examcycle.testkit.usecase;

import java.util.List;
import java.util.Map;
import org.examcycle.application.usecase.AccessRecord;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.domain.rule.Disclosure;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

/** The record of access in memory, which a test can read. */
@InMemory
public final class InMemoryAccessRecord implements AccessRecord {

  private final Memory memory;

  InMemoryAccessRecord(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void note(Call call, Purpose purpose, List<Disclosure> disclosures) {
    var table = table();
    disclosures.forEach(d -> table.put(table.size() + 1, new Line(call, purpose, d)));
  }

  /** Every line in the order in which it was noted. */
  public List<Line> lines() {
    return List.copyOf(table().values());
  }

  private Map<Integer, Line> table() {
    return memory.table("access_record", Integer.class, Line.class);
  }

  /** One disclosure, with who asked and what for. */
  public record Line(Call call, Purpose purpose, Disclosure disclosure) {}
}
