package org.examcycle.application.result;

import static org.examcycle.application.usecase.CallerKind.BOARD_CONDUCT;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.result.HoldReason;

/**
 * Holds back one candidate's result in one syllabus; it shows as PENDING and the others come out
 * (INT-RES-03).
 */
@MayCall(
    value = {BOARD_RELEASE, BOARD_CONDUCT},
    purpose = ENTRIES_AND_RESULTS)
public interface HoldResult extends UseCase<HoldResult.Command, HoldResult.Held> {

  record Command(CandidateKey candidate, SyllabusCode syllabus, HoldReason reason) {}

  record Held(CandidateKey candidate, SyllabusCode syllabus, long version) {}
}
