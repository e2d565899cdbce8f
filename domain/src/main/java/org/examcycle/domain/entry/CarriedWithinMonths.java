package org.examcycle.domain.entry;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * Marks are carried from an earlier series into one not too long after it (INT-ENT-09). Both months
 * count: June to the next year's June is 13.
 */
public final class CarriedWithinMonths implements Rule<CarriedWithinMonths.Facts> {

  public record Facts(SeriesCode series, Optional<CarryClaim> claim) {}

  private final int most;

  /**
   * @param most how many months, both counted
   */
  public CarriedWithinMonths(int most) {
    this.most = most;
  }

  @Override
  public RuleId id() {
    return EntryRefusal.CARRYING;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .claim()
        .map(claim -> claim.previous().series())
        .filter(from -> !isWithin(from, facts.series()))
        .map(from -> new EntryRefusal.CarriedOverTooLong(from, facts.series(), most));
  }

  private boolean isWithin(SeriesCode from, SeriesCode into) {
    var months = ChronoUnit.MONTHS.between(from.month(), into.month()) + 1;
    return months > 1 && months <= most;
  }
}
