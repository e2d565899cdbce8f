package org.examcycle.domain.candidate;

import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** The Latin form, which certificates print, is a name in Latin letters. */
public final class LatinNameMustBePrintable implements Rule<String> {

  @Override
  public RuleId id() {
    return RuleId.of("INT-CAN-02");
  }

  @Override
  public Optional<Refusal> check(String latinName) {
    return NameFault.ofLatin(latinName).map(CandidateRefusal.LatinNameNotAccepted::new);
  }
}
