package org.examcycle.domain.entry.clash;

import java.util.Optional;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** Centres in the United Kingdom see to it themselves (INT-ENT-12). */
public final class UkCentresNeedNotAsk implements Rule<UkCentresNeedNotAsk.Facts> {

  public record Facts(CentreNumber centre, Route route) {}

  @Override
  public RuleId id() {
    return DeviationRefusal.CLASHES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.route() == Route.UK
        ? Optional.of(new DeviationRefusal.DeviationNeedNotBeAsked(facts.centre()))
        : Optional.empty();
  }
}
