package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStages;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** Where no stages are set for first entries none is taken (INT-ENT-03). */
public final class EntryDatesMustBeSet implements Rule<EntryDatesMustBeSet.Facts> {

  public record Facts(SeriesCode series, EntryKind kind, Optional<EntryStages> stages) {}

  @Override
  public RuleId id() {
    return EntryRefusal.STAGES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.kind() == EntryKind.FIRST && facts.stages().isEmpty()
        ? Optional.of(new EntryRefusal.NoEntryDates(facts.series(), facts.kind()))
        : Optional.empty();
  }
}
