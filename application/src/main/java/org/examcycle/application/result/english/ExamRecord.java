package org.examcycle.application.result.english;

import java.time.Instant;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.result.english.Release;
import org.examcycle.domain.result.english.Releases;
import org.examcycle.domain.result.english.ResultAnswer;
import org.examcycle.domain.rule.Disclosure;

/**
 * What answers about the result of one entry are made of: for services alone, since it knows what
 * is not yet to be told.
 *
 * @param examName as printed, of the version that was sat
 */
public record ExamRecord(
    EnglishEntry entry, String examName, ReleaseWindow window, Releases releases) {

  /** What may be told at an instant (ENG-RES-03). */
  public ResultAnswer answerAt(Instant now) {
    return ResultAnswer.at(now, window, releases.current().map(Release::outcome));
  }

  /**
   * What it tells outside: the answer, and no release behind it.
   *
   * @param demonstration whether the candidate is invented
   */
  public ResultView viewAt(Instant now, boolean demonstration) {
    return new ResultView(
        entry.candidateId(),
        entry.candidate().name(),
        entry.sitting(),
        examName,
        answerAt(now),
        demonstration);
  }

  public Disclosure disclosure(String what) {
    return new Disclosure(entry.person().value(), what);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "ExamRecord[" + entry.candidateId() + "]";
  }
}
