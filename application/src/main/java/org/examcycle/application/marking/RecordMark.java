package org.examcycle.application.marking;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.Purpose.MARKING;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.marking.ComponentMark;

/**
 * Records how one candidate stands in one component: a raw mark with its moderation and special
 * consideration, absence, exemption, an assessed or a carried mark, or that a mark is awaited. What
 * comes of a timetabled paper comes once it has begun at the candidate's centre (INT-PRE-04).
 */
@MayCall(value = BOARD_AWARDING, purpose = MARKING)
public interface RecordMark extends UseCase<RecordMark.Command, RecordMark.Recorded> {

  /**
   * @param expectedVersion 0 where nothing is on record yet
   */
  record Command(
      CandidateKey candidate,
      SyllabusCode syllabus,
      ComponentCode component,
      ComponentMark mark,
      long expectedVersion) {}

  record Recorded(CandidateKey candidate, long version) {}
}
