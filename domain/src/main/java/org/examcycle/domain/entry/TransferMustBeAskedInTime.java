package org.examcycle.domain.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.english.WorkingDays;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/**
 * A transfer is asked for so many working days before the candidate's first exam, at least
 * (INT-ENT-11). Without a paper on the timetable nothing is near.
 */
public final class TransferMustBeAskedInTime implements Rule<TransferMustBeAskedInTime.Facts> {

  /**
   * @param askedOn the day at the board
   */
  public record Facts(
      SeriesCode series,
      LocalDate askedOn,
      Optional<LocalDate> firstExam,
      Optional<EntryLimits> limits,
      WorkingDays workingDays) {}

  @Override
  public RuleId id() {
    return TransferRefusal.TRANSFERS;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    if (facts.firstExam().isEmpty()) {
      return Optional.empty();
    }
    var exam = facts.firstExam().get();
    if (facts.limits().isEmpty()) {
      return Optional.of(new TransferRefusal.EntryLimitsNotSet(facts.series()));
    }
    if (!facts.workingDays().know(exam.getYear())) {
      return Optional.of(new TransferRefusal.WorkingDaysNotKnown(exam.getYear()));
    }
    var lastDay = facts.workingDays().before(exam, facts.limits().get().transferWorkingDays());
    return facts.askedOn().isAfter(lastDay)
        ? Optional.of(new TransferRefusal.TransferTooLate(lastDay, exam))
        : Optional.empty();
  }
}
