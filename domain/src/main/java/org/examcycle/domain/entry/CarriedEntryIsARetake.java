package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** What carries marks from the series immediately before is a retake, and says so (INT-ENT-05). */
public final class CarriedEntryIsARetake implements Rule<CarriedEntryIsARetake.Facts> {

  public record Facts(Series series, EntryKind kind, Optional<CarryClaim> claim) {}

  @Override
  public RuleId id() {
    return EntryRefusal.RETAKES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .claim()
        .map(CarryClaim::previous)
        .filter(_ -> facts.kind() != EntryKind.RETAKE)
        .filter(previous -> facts.series().retakesFrom().equals(Optional.of(previous.series())))
        .map(EntryRefusal.CarriedEntryNotRetaken::new);
  }
}
