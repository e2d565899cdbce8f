package org.examcycle.application.result;

import static org.examcycle.application.usecase.CallerKind.BOARD_CONDUCT;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.SyllabusCode;

/** Lets a result that was held back show like the others. */
@MayCall(
    value = {BOARD_RELEASE, BOARD_CONDUCT},
    purpose = ENTRIES_AND_RESULTS)
public interface LiftHold extends UseCase<LiftHold.Command, HoldResult.Held> {

  record Command(CandidateKey candidate, SyllabusCode syllabus) {}
}
