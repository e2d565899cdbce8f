package org.examcycle.testkit.result;

import java.util.Map;
import java.util.Optional;
import org.examcycle.application.result.ResultHolds;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.result.ResultHold;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.marking.MarkTables;

@InMemory
final class InMemoryResultHolds implements ResultHolds {

  private final Memory memory;

  InMemoryResultHolds(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<ResultHold> find(CandidateKey candidate, SyllabusCode syllabus) {
    return new MarkTables(memory)
        .find(candidate, syllabus)
        .map(
            entry ->
                holds()
                    .getOrDefault(
                        entry.id(),
                        new ResultHold(entry.id(), entry.person(), Optional.empty(), 0)));
  }

  @Override
  public boolean add(ResultHold hold) {
    return holds().putIfAbsent(hold.entry(), hold) == null;
  }

  @Override
  public boolean save(ResultHold hold, long expectedVersion) {
    var known = holds().get(hold.entry());
    if (known == null || known.version() != expectedVersion) {
      return false;
    }
    holds().put(hold.entry(), hold);
    return true;
  }

  private Map<EntryId, ResultHold> holds() {
    return memory.table("result_hold", EntryId.class, ResultHold.class);
  }
}
