package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** The option must be offered in the zone in which the centre sits (INT-ENT-02). */
public final class OptionMustBeOfferedInZone implements Rule<OptionMustBeOfferedInZone.Facts> {

  public record Facts(Optional<Offer> offer, AdministrativeZone zone) {}

  @Override
  public RuleId id() {
    return EntryRefusal.OFFERED;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .offer()
        .filter(offer -> !offer.zones().contains(facts.zone()))
        .map(offer -> new EntryRefusal.OptionNotOfferedInZone(offer.option(), facts.zone()));
  }
}
