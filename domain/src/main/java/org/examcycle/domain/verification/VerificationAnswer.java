package org.examcycle.domain.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.result.english.Absence;
import org.examcycle.domain.result.english.Release;
import org.examcycle.domain.result.english.Releases;
import org.examcycle.domain.result.english.Releases.Superseded;
import org.examcycle.domain.result.english.ResultAnswer;

/**
 * What a verifier is told about a pair of numbers, and nothing else (ENG-VER-03). Each is an
 * answer: that numbers do not match as well as the others. Results do not expire.
 */
public sealed interface VerificationAnswer {

  /** Whatever is wrong with them; also says where to ask. */
  record NoMatch() implements VerificationAnswer {}

  /** They match an exam or sitting that is not verified here: contact the board. */
  record ContactBoard() implements VerificationAnswer {}

  /** They match, and no result is available for them at present: why is not told. */
  record NothingAtPresent() implements VerificationAnswer {}

  /** They match a result that was shown and has been taken back for good. */
  record Withdrawn(LocalDate since) implements VerificationAnswer {}

  /** They match, and the candidate was absent: no result, and no score. */
  record NoResult(Absence absence, List<Superseded> earlier) implements VerificationAnswer {
    public NoResult {
      earlier = List.copyOf(earlier);
    }
  }

  /**
   * They match a result that stands.
   *
   * @param earlier results that were shown before and that this one has replaced
   */
  record Verified(ExamOutcome.Result result, List<Superseded> earlier)
      implements VerificationAnswer {
    public Verified {
      earlier = List.copyOf(earlier);
    }
  }

  /** What the numbers belong to. */
  record Sat(ExamCode exam, LocalDate examDay, ReleaseWindow window) {}

  /** The answer at an instant for numbers that match. */
  static VerificationAnswer matching(
      Sat sat, VerifiableExams verifiable, Releases releases, Instant now) {
    if (!verifiable.cover(sat.exam(), sat.examDay())) {
      return new ContactBoard();
    }
    var released = releases.current().map(Release::outcome);
    return switch (ResultAnswer.at(now, sat.window(), released)) {
      case ResultAnswer.NotYet _,
          ResultAnswer.ExpectBy _,
          ResultAnswer.Pending _,
          ResultAnswer.AskCentre _ ->
          new NothingAtPresent();
      case ResultAnswer.Withheld _ -> withheld(sat.window(), releases);
      case ResultAnswer.NoResult(var absence) ->
          new NoResult(absence, releases.superseded(sat.window()));
      case ResultAnswer.Result(var result) ->
          new Verified(result, releases.superseded(sat.window()));
    };
  }

  /** Withheld for good after a result was shown is withdrawn; any other withholding is not told. */
  private static VerificationAnswer withheld(ReleaseWindow window, Releases releases) {
    var shown = releases.superseded(window);
    var forGood =
        releases
            .current()
            .filter(release -> release.outcome().equals(new ExamOutcome.Withheld(true)))
            .isPresent();
    return forGood && !shown.isEmpty()
        ? new Withdrawn(shown.getLast().since())
        : new NothingAtPresent();
  }
}
