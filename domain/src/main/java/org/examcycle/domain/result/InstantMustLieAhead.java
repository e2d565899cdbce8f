package org.examcycle.domain.result;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * Results are planned for an instant that is still to come: a wrong year would show them as soon as
 * the second person approves.
 */
public final class InstantMustLieAhead implements Rule<InstantMustLieAhead.Facts> {

  public record Facts(Instant resultsAt, Instant now) {}

  @Override
  public RuleId id() {
    return ReleaseRefusal.INSTANTS;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.resultsAt().isAfter(facts.now())
        ? Optional.empty()
        : Optional.of(new ReleaseRefusal.InstantPast(facts.resultsAt(), facts.now()));
  }
}
