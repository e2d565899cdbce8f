package org.examcycle.domain.candidate;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A date of birth is not after the day on which it is given. */
public final class BirthMustBePast implements Rule<BirthMustBePast.Facts> {

  public record Facts(LocalDate dateOfBirth, LocalDate today) {}

  @Override
  public RuleId id() {
    return RuleId.of("INT-CAN-02");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.dateOfBirth().isAfter(facts.today())
        ? Optional.of(new CandidateRefusal.BornInTheFuture())
        : Optional.empty();
  }
}
