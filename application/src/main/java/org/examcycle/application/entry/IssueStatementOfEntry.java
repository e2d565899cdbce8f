package org.examcycle.application.entry;

import static org.examcycle.application.usecase.CallerKind.ASSOCIATE;
import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.CENTRE;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.candidate.CandidateKey;

/**
 * Issues a candidate's statement of entry (INT-ENT-14): the edition that there is while it says
 * what it said, and the next one when an entry, the timetable or the candidate has changed.
 */
@MayCall(
    value = {CENTRE, ASSOCIATE, BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface IssueStatementOfEntry
    extends UseCase<IssueStatementOfEntry.Command, IssueStatementOfEntry.Issued> {

  record Command(CandidateKey candidate) {}

  record Issued(CandidateKey candidate, int edition) {}
}
