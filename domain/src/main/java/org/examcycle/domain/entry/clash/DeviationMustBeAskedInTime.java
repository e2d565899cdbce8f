package org.examcycle.domain.entry.clash;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.domain.entry.EntryLimits;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * A deviation is asked for by the day of the series, and so many days before the paper, at least
 * (INT-ENT-12).
 */
public final class DeviationMustBeAskedInTime implements Rule<DeviationMustBeAskedInTime.Facts> {

  public record Facts(
      LocalDate askedOn,
      LocalDate paper,
      Optional<EntryLimits> limits,
      Optional<LocalDate> dueBy) {}

  @Override
  public RuleId id() {
    return DeviationRefusal.CLASHES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return Stream.of(
            facts.dueBy(),
            facts.limits().map(limits -> facts.paper().minusDays(limits.deviationDays())))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .filter(lastDay -> facts.askedOn().isAfter(lastDay))
        .map(DeviationRefusal.DeviationAskedTooLate::new);
  }
}
