package org.examcycle.domain.entry.clash;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** To be sat at its own Key Time a paper needs no deviation (INT-ENT-12). */
public final class MustMoveToAnotherTime implements Rule<MustMoveToAnotherTime.Facts> {

  public record Facts(Instant movedTo, Instant keyTime) {}

  @Override
  public RuleId id() {
    return DeviationRefusal.CLASHES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.movedTo().equals(facts.keyTime())
        ? Optional.of(new DeviationRefusal.MovedToKeyTime(facts.keyTime()))
        : Optional.empty();
  }
}
