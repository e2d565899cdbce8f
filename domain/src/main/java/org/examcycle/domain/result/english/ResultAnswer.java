package org.examcycle.domain.result.english;

import java.time.Instant;
import java.time.LocalDate;
import org.examcycle.domain.calendar.english.ReleaseWindow;

/**
 * What a candidate is told about a result, and the centre at the same instant (ENG-RES-03). Only
 * {@link Result} carries scores.
 *
 * @param <R> what a result is to whoever asks
 */
public sealed interface ResultAnswer<R> {

  /** The window has not opened; the same whatever the state. */
  record NotYet<R>(LocalDate opens, LocalDate lastDay) implements ResultAnswer<R> {}

  /** Not released, to be expected by the last day. */
  record ExpectBy<R>(LocalDate lastDay) implements ResultAnswer<R> {}

  /** A result will follow. */
  record Pending<R>() implements ResultAnswer<R> {}

  /** Withheld: ask the centre. */
  record Withheld<R>() implements ResultAnswer<R> {}

  /** The promised day has passed without a result: ask the centre. */
  record AskCentre<R>() implements ResultAnswer<R> {}

  /** Absent from part or all of the exam: no result. */
  record NoResult<R>(Absence absence) implements ResultAnswer<R> {}

  record Result<R>(R result) implements ResultAnswer<R> {}

  /** The answer at an instant. */
  static <R> ResultAnswer<R> at(Instant now, ReleaseWindow window, ResultState<R> state) {
    return switch (window.at(now)) {
      case BEFORE -> new NotYet<>(window.opens(), window.lastDay());
      case OPEN -> inside(window, state);
      case AFTER -> afterwards(state);
    };
  }

  private static <R> ResultAnswer<R> inside(ReleaseWindow window, ResultState<R> state) {
    return switch (state) {
      case ResultState.NotReleased<R> _ -> new ExpectBy<>(window.lastDay());
      case ResultState.Pending<R> _ -> new Pending<>();
      case ResultState.Withheld<R> _ -> new Withheld<>();
      case ResultState.NoResult<R>(var absence) -> new NoResult<>(absence);
      case ResultState.Released<R>(var result) -> new Result<>(result);
    };
  }

  private static <R> ResultAnswer<R> afterwards(ResultState<R> state) {
    return switch (state) {
      case ResultState.NotReleased<R> _ -> new AskCentre<>();
      case ResultState.Pending<R> _ -> new AskCentre<>();
      case ResultState.Withheld<R> _ -> new Withheld<>();
      case ResultState.NoResult<R>(var absence) -> new NoResult<>(absence);
      case ResultState.Released<R>(var result) -> new Result<>(result);
    };
  }
}
