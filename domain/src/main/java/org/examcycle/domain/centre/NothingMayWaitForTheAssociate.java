package org.examcycle.domain.centre;

import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A centre leaves an Associate once what it sent there is settled (INT-PRE-02). */
public final class NothingMayWaitForTheAssociate
    implements Rule<NothingMayWaitForTheAssociate.Facts> {

  /**
   * @param from through whom the centre deals with the board until now
   * @param to and from now on
   * @param waiting what it has sent and is not settled
   */
  public record Facts(
      CentreNumber centre, Optional<AssociateCode> from, Optional<AssociateCode> to, int waiting) {}

  @Override
  public RuleId id() {
    return RuleId.of("INT-PRE-02");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .from()
        .filter(_ -> facts.waiting() > 0 && !facts.from().equals(facts.to()))
        .map(
            left ->
                new CentreRefusal.CentreWaitsForItsAssociate(
                    facts.centre(), left, facts.waiting()));
  }
}
