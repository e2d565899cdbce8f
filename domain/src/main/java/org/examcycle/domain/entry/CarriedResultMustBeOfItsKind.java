package org.examcycle.domain.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.award.EarlierAward;
import org.examcycle.domain.catalogue.Carries;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * What is carried is what the earlier option had: an A2 option builds on an AS result (INT-ENT-10).
 */
public final class CarriedResultMustBeOfItsKind
    implements Rule<CarriedResultMustBeOfItsKind.Facts> {

  public record Facts(LocalDate dateOfBirth, Carrying carrying) {}

  @Override
  public RuleId id() {
    return EntryRefusal.ROUTES;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .carrying()
        .claim()
        .filter(CarryClaim::resultsOut)
        .flatMap(claim -> claim.of(facts.dateOfBirth()))
        .flatMap(CarryClaim.Earlier::award)
        .flatMap(award -> lacking(award, facts.carrying().components()))
        .map(what -> new EntryRefusal.EarlierOptionHasNoSuchResult(what.toString()));
  }

  private static Optional<Carries> lacking(EarlierAward award, List<WeightedComponent> components) {
    return components.stream()
        .flatMap(component -> component.carries().stream())
        .filter(what -> !award.has(what))
        .findFirst();
  }
}
