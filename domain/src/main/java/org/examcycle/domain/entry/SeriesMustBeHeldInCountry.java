package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A series that names countries is held in those alone (INT-ENT-02). */
public final class SeriesMustBeHeldInCountry implements Rule<SeriesMustBeHeldInCountry.Facts> {

  public record Facts(Series series, CountryCode country) {}

  @Override
  public RuleId id() {
    return EntryRefusal.OFFERED;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.series().isHeldIn(facts.country())
        ? Optional.empty()
        : Optional.of(
            new EntryRefusal.SeriesNotHeldInCountry(facts.series().code(), facts.country()));
  }
}
