package org.examcycle.domain.candidate;

import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A name is refused that has no letter or holds characters that no certificate can show. */
public final class NameMustBePrintable implements Rule<String> {

  @Override
  public RuleId id() {
    return RuleId.of("INT-CAN-02");
  }

  @Override
  public Optional<Refusal> check(String name) {
    return NameFault.of(name).map(CandidateRefusal.NameNotAccepted::new);
  }
}
