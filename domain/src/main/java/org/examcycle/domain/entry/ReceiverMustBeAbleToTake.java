package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * Who asks for a transfer is told that a centre cannot take the candidate, and not why: another
 * centre is nobody's to look at (COM-ACC-02).
 */
public final class ReceiverMustBeAbleToTake implements Rule<ReceiverMustBeAbleToTake.Facts> {

  public record Facts(CentreNumber to, boolean able) {}

  @Override
  public RuleId id() {
    return TransferRefusal.TRANSFERS;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.able()
        ? Optional.empty()
        : Optional.of(new TransferRefusal.ReceiverCannotTake(facts.to()));
  }
}
