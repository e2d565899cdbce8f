package org.examcycle.domain.candidate;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * A candidate said to be an earlier one was born on the same day (INT-CAN-05). One answer for both
 * ways to be wrong: nobody learns here who was a candidate where.
 */
public final class PersonMustMatch implements Rule<PersonMustMatch.Facts> {

  public record Facts(LocalDate dateOfBirth, Optional<PersonClaim> claim) {}

  @Override
  public RuleId id() {
    return RuleId.of("INT-CAN-05");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .claim()
        .filter(
            claim ->
                claim.found().map(Candidate::dateOfBirth).stream()
                    .noneMatch(facts.dateOfBirth()::equals))
        .map(claim -> new CandidateRefusal.PersonNotMatched(claim.previous()));
  }
}
