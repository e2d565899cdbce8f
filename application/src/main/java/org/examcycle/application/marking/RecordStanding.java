package org.examcycle.application.marking;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.CallerKind.BOARD_CONDUCT;
import static org.examcycle.application.usecase.Purpose.MALPRACTICE;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.award.Standing;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * Records what decides a candidate's outcome beside the marks: a case open, disqualification, or
 * that a later series decides (INT-AWD-06). The next award run reads it.
 */
@MayCall(
    value = {BOARD_AWARDING, BOARD_CONDUCT},
    purpose = MALPRACTICE)
public interface RecordStanding extends UseCase<RecordStanding.Command, RecordMark.Recorded> {

  /**
   * @param expectedVersion 0 where nothing is on record yet
   */
  record Command(
      CandidateKey candidate, SyllabusCode syllabus, Standing standing, long expectedVersion) {}
}
