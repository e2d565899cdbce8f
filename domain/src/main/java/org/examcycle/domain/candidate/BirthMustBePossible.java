package org.examcycle.domain.candidate;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A date of birth is one of somebody who can take an exam on the day on which it is given. */
public final class BirthMustBePossible implements Rule<BirthMustBePossible.Facts> {

  public record Facts(LocalDate dateOfBirth, LocalDate today) {}

  @Override
  public RuleId id() {
    return RuleId.of("INT-CAN-02");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    if (facts.dateOfBirth().isAfter(facts.today())) {
      return Optional.of(new CandidateRefusal.BornInTheFuture());
    }
    if (BirthDates.isTooLate(facts.dateOfBirth(), facts.today())) {
      return Optional.of(new CandidateRefusal.BornTooLate(BirthDates.latest(facts.today())));
    }
    return BirthDates.isTooEarly(facts.dateOfBirth())
        ? Optional.of(new CandidateRefusal.BornTooEarly(BirthDates.EARLIEST))
        : Optional.empty();
  }
}
