package org.examcycle.domain.entry.english;

import java.util.Optional;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.NoTransferToAnotherExam;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** An entry may go to another date of its exam, never to another exam. */
final class NoTransfer implements Rule<NoTransfer.Facts> {

  record Facts(Optional<ExamCode> from, ExamCode to) {}

  @Override
  public RuleId id() {
    return RuleId.of("ENG-EXM-03");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .from()
        .filter(from -> !from.equals(facts.to()))
        .map(from -> new NoTransferToAnotherExam(from, facts.to()));
  }
}
