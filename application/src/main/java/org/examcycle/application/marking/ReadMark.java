package org.examcycle.application.marking;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.Purpose.MARKING;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/** How one candidate stands in one component. */
@MayCall(value = BOARD_AWARDING, purpose = MARKING)
public interface ReadMark extends Reading<ReadMark.Query, EntryMark> {

  record Query(CandidateKey candidate, SyllabusCode syllabus, ComponentCode component) {}
}
