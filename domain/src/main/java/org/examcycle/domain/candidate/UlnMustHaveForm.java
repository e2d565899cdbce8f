package org.examcycle.domain.candidate;

import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A ULN, where one is given, has ten digits. */
public final class UlnMustHaveForm implements Rule<Optional<String>> {

  @Override
  public RuleId id() {
    return RuleId.of("INT-CAN-02");
  }

  @Override
  public Optional<Refusal> check(Optional<String> uln) {
    return uln.filter(text -> Uln.parse(text).isEmpty())
        .map(_ -> new CandidateRefusal.UlnMalformed());
  }
}
