package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A change asks for another syllabus or option than the entry has (INT-ENT-06). */
public final class ChangeMustChangeSomething implements Rule<ChangeMustChangeSomething.Facts> {

  public record Facts(Optional<Entry> entry, OptionKey option) {}

  @Override
  public RuleId id() {
    return EntryRefusal.CHANGES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .entry()
        .filter(entry -> entry.option().equals(facts.option()))
        .map(entry -> new EntryRefusal.ChangeChangesNothing(entry.option()));
  }
}
