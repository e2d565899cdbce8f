package org.examcycle.domain.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * A transfer that was asked for in time lapses on the day of the candidate's first exam
 * (INT-ENT-11): from then on the sending centre has sat papers with the candidate.
 */
public final class TransferMustBeAcceptedBeforeTheFirstExam
    implements Rule<TransferMustBeAcceptedBeforeTheFirstExam.Facts> {

  /**
   * @param acceptedOn the day at the sending centre
   * @param firstExam the day on which the timetable has it there
   */
  public record Facts(LocalDate acceptedOn, Optional<LocalDate> firstExam) {}

  @Override
  public RuleId id() {
    return TransferRefusal.TRANSFERS;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts
        .firstExam()
        .filter(exam -> !facts.acceptedOn().isBefore(exam))
        .map(TransferRefusal.TransferLapsed::new);
  }
}
