package org.examcycle.domain.entry;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** What the candidate is entered for is offered where the receiving centre is (INT-ENT-02). */
public final class ReceiverMustBeOfferedOptions
    implements Rule<ReceiverMustBeOfferedOptions.Facts> {

  public record Facts(CentreNumber receiver, AdministrativeZone zone, List<Offer> offers) {}

  @Override
  public RuleId id() {
    return TransferRefusal.TRANSFERS;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    var lacking =
        facts.offers().stream()
            .filter(offer -> !offer.zones().contains(facts.zone()))
            .map(offer -> offer.option().syllabus())
            .toList();
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(new TransferRefusal.OptionsNotOfferedToReceiver(facts.receiver(), lacking));
  }
}
