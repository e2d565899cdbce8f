package org.examcycle.domain.candidate;

import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A UCI, where one is given, is written as one and ends with the letter it calls for. */
public final class UciMustCheck implements Rule<Optional<String>> {

  @Override
  public RuleId id() {
    return RuleId.of("INT-CAN-03");
  }

  @Override
  public Optional<Refusal> check(Optional<String> uci) {
    return uci.filter(text -> Uci.parse(text).isEmpty())
        .map(
            text ->
                Uci.hasForm(text)
                    ? new CandidateRefusal.UciCheckLetterWrong()
                    : new CandidateRefusal.UciMalformed());
  }
}
