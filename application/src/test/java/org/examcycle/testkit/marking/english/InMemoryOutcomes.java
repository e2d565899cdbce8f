package org.examcycle.testkit.marking.english;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.examcycle.application.marking.english.Outcomes;
import org.examcycle.domain.award.english.DecidedOutcome;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryOutcomes implements Outcomes {

  private final Memory memory;

  InMemoryOutcomes(Memory memory) {
    this.memory = memory;
  }

  private Map<EnglishEntryId, Decided> table() {
    return memory.table("english-outcome", EnglishEntryId.class, Decided.class);
  }

  @Override
  public boolean add(Collection<DecidedOutcome> decided) {
    var next = decided.stream().allMatch(one -> one.number() == of(one.entry()).size() + 1);
    if (next) {
      decided.forEach(one -> table().put(one.entry(), new Decided(plus(of(one.entry()), one))));
    }
    return next;
  }

  @Override
  public List<DecidedOutcome> of(EnglishEntryId entry) {
    return table().getOrDefault(entry, new Decided(List.of())).all();
  }

  @Override
  public Map<EnglishEntryId, DecidedOutcome> latest(Collection<EnglishEntryId> entries) {
    return entries.stream()
        .distinct()
        .filter(entry -> !of(entry).isEmpty())
        .collect(Collectors.toMap(entry -> entry, entry -> of(entry).getLast()));
  }

  private static List<DecidedOutcome> plus(List<DecidedOutcome> all, DecidedOutcome one) {
    var more = new ArrayList<>(all);
    more.add(one);
    return List.copyOf(more);
  }

  private record Decided(List<DecidedOutcome> all) {}
}
