package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStages;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** Retakes are taken by a series that has dates for them (INT-ENT-05). */
public final class SeriesMustTakeRetakes implements Rule<SeriesMustTakeRetakes.Facts> {

  public record Facts(Series series, EntryKind kind, Optional<EntryStages> stages) {}

  @Override
  public RuleId id() {
    return EntryRefusal.RETAKES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.kind() == EntryKind.RETAKE && facts.stages().isEmpty()
        ? Optional.of(new EntryRefusal.SeriesTakesNoRetakes(facts.series().code()))
        : Optional.empty();
  }
}
