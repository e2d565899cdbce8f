package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * A private candidate is entered only for options open to private candidates (INT-ENT-02,
 * INT-CAN-04).
 */
public final class OptionMustBeOpenToPrivateCandidates
    implements Rule<OptionMustBeOpenToPrivateCandidates.Facts> {

  public record Facts(Optional<Offer> offer, CandidateStatus status) {}

  @Override
  public RuleId id() {
    return EntryRefusal.OFFERED;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .offer()
        .filter(offer -> facts.status() == CandidateStatus.PRIVATE && !offer.privateCandidates())
        .map(offer -> new EntryRefusal.OptionNotForPrivateCandidates(offer.option()));
  }
}
