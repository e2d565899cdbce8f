package org.examcycle.domain.entry;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.calendar.EntryStages;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** Once entries are shut none is taken, and no change (INT-ENT-04). */
public final class EntriesMustBeOpen implements Rule<EntriesMustBeOpen.Facts> {

  public record Facts(Optional<EntryStages> stages, Instant arrivedAt) {}

  @Override
  public RuleId id() {
    return EntryRefusal.SHUT;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .stages()
        .filter(stages -> stages.at(facts.arrivedAt()).isEmpty())
        .map(
            stages ->
                new EntryRefusal.EntriesShut(stages.shutAt(), stages.lastDay(), stages.zone()));
  }
}
