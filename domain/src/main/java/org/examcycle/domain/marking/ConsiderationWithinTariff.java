package org.examcycle.domain.marking;

import java.util.Optional;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** No disadvantage is worth more than the tariff's most (INT-SPC-01). */
public final class ConsiderationWithinTariff implements Rule<ConsiderationWithinTariff.Facts> {

  /**
   * Per cent of the component's maximum, for the gravest cause. What is worth how much comes later.
   */
  static final int MOST = 5;

  /**
   * @param percent of the component's maximum; 0 where none is given
   */
  public record Facts(ComponentCode component, int percent) {}

  @Override
  public RuleId id() {
    return MarkingRefusal.SPECIAL_CONSIDERATION;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.percent() > MOST
        ? Optional.of(
            new MarkingRefusal.ConsiderationAboveTariff(facts.component(), facts.percent(), MOST))
        : Optional.empty();
  }
}
