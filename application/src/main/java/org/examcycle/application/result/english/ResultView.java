package org.examcycle.application.result.english;

import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.result.english.ResultAnswer;

/**
 * What a candidate sees about a result, and the centre at the same instant (ENG-RES-03).
 *
 * @param sitting also names the centre that is to be asked
 * @param examName as printed
 * @param demonstration the candidate is invented
 */
public record ResultView(
    CandidateId candidate,
    PersonName name,
    SittingKey sitting,
    String examName,
    ResultAnswer answer,
    boolean demonstration) {

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "ResultView[" + candidate + "]";
  }
}
