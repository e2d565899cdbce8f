package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** Some options are for retakes only (INT-ENT-02). */
public final class RetakesOnlyOptionNeedsRetake
    implements Rule<RetakesOnlyOptionNeedsRetake.Facts> {

  public record Facts(Optional<Offer> offer, EntryKind kind) {}

  @Override
  public RuleId id() {
    return EntryRefusal.OFFERED;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .offer()
        .filter(offer -> offer.retakesOnly() && facts.kind() == EntryKind.FIRST)
        .map(offer -> new EntryRefusal.OptionForRetakesOnly(offer.option()));
  }
}
