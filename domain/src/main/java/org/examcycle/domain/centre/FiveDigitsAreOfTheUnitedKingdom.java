package org.examcycle.domain.centre;

import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * A centre whose number has five digits lies in the United Kingdom (INT-PRE-01) or, our reading, in
 * one of the Crown dependencies, whose schools are numbered in the same register.
 */
public final class FiveDigitsAreOfTheUnitedKingdom
    implements Rule<FiveDigitsAreOfTheUnitedKingdom.Facts> {

  private static final Set<CountryCode> THERE =
      Set.of(
          CountryCode.of("GB"), CountryCode.of("GG"), CountryCode.of("IM"), CountryCode.of("JE"));

  public record Facts(CentreNumber centre, CountryCode country) {}

  @Override
  public RuleId id() {
    return RuleId.of("INT-PRE-01");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.centre().route() == Route.UK && !THERE.contains(facts.country())
        ? Optional.of(new CentreRefusal.NumberIsOfTheUnitedKingdom(facts.centre(), facts.country()))
        : Optional.empty();
  }
}
