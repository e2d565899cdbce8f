package org.examcycle.application.candidate;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;

/** A candidate of a centre that the caller sees; the reading is on record (COM-PRV-01). */
@MayCall(
    value = {
      CallerKind.CENTRE,
      CallerKind.ASSOCIATE,
      CallerKind.BOARD_ENTRIES,
      CallerKind.BOARD_CERTIFICATES,
      CallerKind.BOARD_CONDUCT,
      CallerKind.BOARD_PRIVACY
    },
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadCandidate extends Reading<CandidateKey, Candidate> {}
