package org.examcycle.domain.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.result.english.Absence;
import org.examcycle.domain.result.english.ResultAnswer;
import org.examcycle.domain.result.english.ResultState;

/**
 * What a verifier is told about a pair of numbers, and nothing else (ENG-VER-03). Each answer is a
 * grant: that numbers do not match is an answer like the others.
 *
 * @param <R> what a result is to a verifier
 */
public sealed interface VerificationAnswer<R> {

  /** Whatever is wrong with them; also says where to ask. */
  record NoMatch<R>() implements VerificationAnswer<R> {}

  /** They match an exam or sitting that is not verified here: contact the board. */
  record ContactBoard<R>() implements VerificationAnswer<R> {}

  /** They match, and no result is available for them at present: why is not told. */
  record NothingAtPresent<R>() implements VerificationAnswer<R> {}

  /** They match, and the candidate was absent: no result, and no score. */
  record NoResult<R>(Absence absence) implements VerificationAnswer<R> {}

  record Verified<R>(R result, Standing<R> standing) implements VerificationAnswer<R> {}

  /** The answer at an instant for numbers that match. */
  static <R> VerificationAnswer<R> matching(
      Sat sat,
      VerifiableExams verifiable,
      ResultState<R> state,
      Standing<R> standing,
      Instant now) {
    if (!verifiable.cover(sat.exam(), sat.examDay())) {
      return new ContactBoard<>();
    }
    return switch (ResultAnswer.at(now, sat.window(), state)) {
      case ResultAnswer.NotYet<R> _ -> new NothingAtPresent<>();
      case ResultAnswer.ExpectBy<R> _ -> new NothingAtPresent<>();
      case ResultAnswer.Pending<R> _ -> new NothingAtPresent<>();
      case ResultAnswer.Withheld<R> _ -> new NothingAtPresent<>();
      case ResultAnswer.AskCentre<R> _ -> new NothingAtPresent<>();
      case ResultAnswer.NoResult<R>(var absence) -> new NoResult<>(absence);
      case ResultAnswer.Result<R>(var result) -> new Verified<>(result, standing);
    };
  }

  /** What the numbers belong to. */
  record Sat(ExamCode exam, LocalDate examDay, ReleaseWindow window) {}
}
