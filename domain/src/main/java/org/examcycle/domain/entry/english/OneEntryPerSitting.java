package org.examcycle.domain.entry.english;

import java.util.Optional;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.CandidateEnteredAlready;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** One entry per candidate, exam and sitting; one that was withdrawn does not count. */
final class OneEntryPerSitting implements Rule<OneEntryPerSitting.Facts> {

  record Facts(boolean enteredAlready) {}

  @Override
  public RuleId id() {
    return RuleId.of("ENG-EXM-03");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.enteredAlready() ? Optional.of(new CandidateEnteredAlready()) : Optional.empty();
  }
}
