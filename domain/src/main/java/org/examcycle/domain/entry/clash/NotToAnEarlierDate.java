package org.examcycle.domain.entry.clash;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A paper never moves to an earlier date (INT-ENT-12). */
public final class NotToAnEarlierDate implements Rule<NotToAnEarlierDate.Facts> {

  public record Facts(LocalDate movedTo, LocalDate timetabled) {}

  @Override
  public RuleId id() {
    return DeviationRefusal.CLASHES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.movedTo().isBefore(facts.timetabled())
        ? Optional.of(new DeviationRefusal.MovedToEarlierDate(facts.movedTo(), facts.timetabled()))
        : Optional.empty();
  }
}
