package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * Until the results of the earlier series are out nobody can say what would be carried
 * (INT-ENT-09): asked of everybody alike, it tells nothing.
 */
public final class CarriedResultsMustBeOut implements Rule<CarriedResultsMustBeOut.Facts> {

  public record Facts(Optional<CarryClaim> claim) {}

  @Override
  public RuleId id() {
    return EntryRefusal.CARRYING;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .claim()
        .filter(claim -> !claim.resultsOut())
        .map(claim -> new EntryRefusal.CarriedResultsNotOut(claim.previous().series()));
  }
}
