package org.examcycle.domain.entry.clash;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.entry.EntryLimits;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A paper moves no more than so many hours after its Key Time (INT-ENT-12). */
public final class NotTooLongAfterKeyTime implements Rule<NotTooLongAfterKeyTime.Facts> {

  public record Facts(Instant movedTo, Instant keyTime, Optional<EntryLimits> limits) {}

  @Override
  public RuleId id() {
    return DeviationRefusal.CLASHES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .limits()
        .map(limits -> facts.keyTime().plus(Duration.ofHours(limits.deviationHours())))
        .filter(latest -> facts.movedTo().isAfter(latest))
        .map(DeviationRefusal.MovedTooLate::new);
  }
}
