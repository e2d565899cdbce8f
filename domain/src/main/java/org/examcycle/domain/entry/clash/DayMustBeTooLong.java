package org.examcycle.domain.entry.clash;

import java.util.Optional;
import org.examcycle.domain.entry.EntryLimits;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A deviation needs a session, a day or a supervision that is too long (INT-ENT-12). */
public final class DayMustBeTooLong implements Rule<DayMustBeTooLong.Facts> {

  public record Facts(CandidateDay day, Optional<EntryLimits> limits) {}

  @Override
  public RuleId id() {
    return DeviationRefusal.CLASHES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .limits()
        .filter(limits -> facts.day().grounds(limits).isEmpty())
        .map(_ -> new DeviationRefusal.NoGroundForDeviation(facts.day().date()));
  }
}
