package org.examcycle.domain.entry;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** Nothing is carried from March to June of the same year (INT-ENT-09). */
public final class NotFromMarchToJune implements Rule<NotFromMarchToJune.Facts> {

  public record Facts(SeriesCode series, Optional<CarryClaim> claim) {}

  @Override
  public RuleId id() {
    return EntryRefusal.CARRYING;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .claim()
        .map(claim -> claim.previous().series())
        .filter(from -> isMarch(from) && facts.series().equals(juneOf(from)))
        .map(from -> new EntryRefusal.CarriedFromMarchToJune(from, facts.series()));
  }

  private static boolean isMarch(SeriesCode series) {
    return series.month().getMonth() == Month.MARCH;
  }

  private static SeriesCode juneOf(SeriesCode series) {
    return new SeriesCode(YearMonth.of(series.month().getYear(), Month.JUNE));
  }
}
