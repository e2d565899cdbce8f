package org.examcycle.application.entry;

import static org.examcycle.application.usecase.CallerKind.ASSOCIATE;
import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.CENTRE;

import java.util.List;
import org.examcycle.application.document.Issue;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.candidate.CandidateKey;

/**
 * The editions of a candidate's statement of entry, the newest first (INT-ENT-14); the reading is
 * on record (COM-PRV-01).
 */
@MayCall(
    value = {CENTRE, ASSOCIATE, BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ListStatementsOfEntry extends Reading<CandidateKey, List<Issue>> {}
