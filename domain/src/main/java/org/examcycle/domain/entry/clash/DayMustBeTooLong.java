package org.examcycle.domain.entry.clash;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A deviation needs a session, a day or a supervision that is too long (INT-ENT-12). */
public final class DayMustBeTooLong implements Rule<DayMustBeTooLong.Facts> {

  /**
   * @param grounds that there are, where figures are in force
   */
  public record Facts(LocalDate day, Optional<Set<Ground>> grounds) {}

  @Override
  public RuleId id() {
    return DeviationRefusal.CLASHES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .grounds()
        .filter(Set::isEmpty)
        .map(_ -> new DeviationRefusal.NoGroundForDeviation(facts.day()));
  }
}
