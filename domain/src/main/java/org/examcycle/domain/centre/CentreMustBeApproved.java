package org.examcycle.domain.centre;

import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * From a suspended or withdrawn centre nothing new is taken (INT-PRE-01): no candidate, no sitting,
 * no entry, no change of one. A withdrawal of an entry is nothing new.
 */
public final class CentreMustBeApproved implements Rule<CentreMustBeApproved.Facts> {

  public record Facts(CentreNumber centre, CentreStatus status) {}

  @Override
  public RuleId id() {
    return RuleId.of("INT-PRE-01");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.status() == CentreStatus.APPROVED
        ? Optional.empty()
        : Optional.of(new CentreRefusal.CentreNotApproved(facts.centre(), facts.status()));
  }
}
