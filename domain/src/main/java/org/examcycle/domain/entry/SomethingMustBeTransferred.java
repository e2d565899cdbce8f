package org.examcycle.domain.entry;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A transfer moves entries that stand (INT-ENT-11). */
public final class SomethingMustBeTransferred implements Rule<SomethingMustBeTransferred.Facts> {

  public record Facts(CandidateKey candidate, List<Entry> entries) {}

  @Override
  public RuleId id() {
    return TransferRefusal.TRANSFERS;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.entries().isEmpty()
        ? Optional.of(new TransferRefusal.NothingToTransfer(facts.candidate()))
        : Optional.empty();
  }
}
