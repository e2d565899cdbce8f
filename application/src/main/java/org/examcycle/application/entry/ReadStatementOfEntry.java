package org.examcycle.application.entry;

import static org.examcycle.application.usecase.CallerKind.ASSOCIATE;
import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.CENTRE;

import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.candidate.CandidateKey;

/** A statement of entry as it was issued (INT-ENT-14); the reading is on record (COM-PRV-01). */
@MayCall(
    value = {CENTRE, ASSOCIATE, BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadStatementOfEntry
    extends Reading<ReadStatementOfEntry.Question, IssuedDocument<StatementOfEntry>> {

  record Question(CandidateKey candidate, int edition) {}
}
