package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * What a transfer moves is what the receiving centre was shown, or less: while it waits nothing is
 * entered or changed, and nothing under the old number afterwards (INT-ENT-11).
 */
public final class CandidateMustNotBeLeaving implements Rule<CandidateMustNotBeLeaving.Facts> {

  /**
   * @param leaving how far the candidate's transfer has come, where there is one
   */
  public record Facts(CandidateKey candidate, Optional<TransferState> leaving) {}

  @Override
  public RuleId id() {
    return TransferRefusal.TRANSFERS;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .leaving()
        .flatMap(
            state ->
                switch (state) {
                  case TransferState.Asked _ ->
                      Optional.of(new TransferRefusal.CandidateBeingTransferred(facts.candidate()));
                  case TransferState.Done _ ->
                      Optional.of(new TransferRefusal.CandidateTransferred(facts.candidate()));
                  case TransferState.Declined _ -> Optional.empty();
                });
  }
}
