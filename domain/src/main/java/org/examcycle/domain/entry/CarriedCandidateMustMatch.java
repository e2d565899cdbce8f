package org.examcycle.domain.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** The earlier candidate whose marks are carried was born on the same day (INT-CAN-05). */
public final class CarriedCandidateMustMatch implements Rule<CarriedCandidateMustMatch.Facts> {

  public record Facts(LocalDate dateOfBirth, Optional<CarryClaim> claim) {}

  @Override
  public RuleId id() {
    return RuleId.of("INT-CAN-05");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .claim()
        .filter(claim -> claim.found().isPresent() && claim.of(facts.dateOfBirth()).isEmpty())
        .map(claim -> new EntryRefusal.EarlierCandidateNotMatched(claim.previous()));
  }
}
