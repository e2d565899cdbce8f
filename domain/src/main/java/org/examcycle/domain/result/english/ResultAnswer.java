package org.examcycle.domain.result.english;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.calendar.english.ReleaseWindow;

/**
 * What a candidate is told about a result, and the centre at the same instant (ENG-RES-03). Only
 * {@link Result} carries scores.
 */
public sealed interface ResultAnswer {

  /** The window has not opened; the same whatever the state. */
  record NotYet(LocalDate opens, LocalDate lastDay) implements ResultAnswer {}

  /** Not released, to be expected by the last day. */
  record ExpectBy(LocalDate lastDay) implements ResultAnswer {}

  /** A result will follow. */
  record Pending() implements ResultAnswer {}

  /** Withheld: ask the centre. */
  record Withheld() implements ResultAnswer {}

  /** The promised day has passed without a result: ask the centre. */
  record AskCentre() implements ResultAnswer {}

  /** Absent from part or all of the exam: no result. */
  record NoResult(Absence absence) implements ResultAnswer {}

  record Result(ExamOutcome.Result result) implements ResultAnswer {}

  /**
   * The answer at an instant.
   *
   * @param released what stands released; empty while nothing is
   */
  static ResultAnswer at(Instant now, ReleaseWindow window, Optional<ExamOutcome> released) {
    return switch (window.at(now)) {
      case BEFORE -> new NotYet(window.opens(), window.lastDay());
      case OPEN ->
          released
              .map(outcome -> told(outcome, new Pending()))
              .orElseGet(() -> new ExpectBy(window.lastDay()));
      case AFTER ->
          released.map(outcome -> told(outcome, new AskCentre())).orElseGet(AskCentre::new);
    };
  }

  private static ResultAnswer told(ExamOutcome released, ResultAnswer whilePending) {
    return switch (released) {
      case ExamOutcome.Pending _ -> whilePending;
      case ExamOutcome.Withheld _ -> new Withheld();
      case ExamOutcome.AbsentFromPart _ -> new NoResult(Absence.X);
      case ExamOutcome.AbsentFromAll _ -> new NoResult(Absence.Z);
      case ExamOutcome.Result result -> new Result(result);
    };
  }
}
