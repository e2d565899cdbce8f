package org.examcycle.domain.entry.clash;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.entry.EntryLimits;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * Where the figures of the series say so, a paper does not move into an earlier session of its day
 * either (INT-ENT-12).
 */
public final class NotIntoAnEarlierSession implements Rule<NotIntoAnEarlierSession.Facts> {

  public record Facts(Instant movedTo, Instant keyTime, Optional<EntryLimits> limits) {}

  @Override
  public RuleId id() {
    return DeviationRefusal.CLASHES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .limits()
        .filter(limits -> !limits.earlierSession() && facts.movedTo().isBefore(facts.keyTime()))
        .map(_ -> new DeviationRefusal.MovedToEarlierSession(facts.keyTime()));
  }
}
