package org.examcycle.domain.entry.clash;

import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.entry.EntryLimits;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** What is long is a figure of the series: without one nothing is decided (INT-ENT-12). */
public final class LimitsMustBeSet implements Rule<LimitsMustBeSet.Facts> {

  public record Facts(SeriesCode series, Optional<EntryLimits> limits) {}

  @Override
  public RuleId id() {
    return DeviationRefusal.CLASHES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.limits().isPresent()
        ? Optional.empty()
        : Optional.of(new DeviationRefusal.DeviationLimitsNotSet(facts.series()));
  }
}
