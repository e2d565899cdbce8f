package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A candidate moves to another centre (INT-ENT-11). */
public final class TransferGoesElsewhere implements Rule<TransferGoesElsewhere.Facts> {

  public record Facts(CandidateKey candidate, CentreNumber to) {}

  @Override
  public RuleId id() {
    return TransferRefusal.TRANSFERS;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.candidate().centre().equals(facts.to())
        ? Optional.of(new TransferRefusal.TransferToTheSameCentre(facts.to()))
        : Optional.empty();
  }
}
