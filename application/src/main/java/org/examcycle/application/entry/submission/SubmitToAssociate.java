package org.examcycle.application.entry.submission;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.SubmissionId;

/**
 * Sends what an attached centre wants to its Associate, with whom it waits: an entry, a change, a
 * withdrawal, a transfer, a deviation or estimates (INT-PRE-02). The rules are asked, and nothing
 * of it is an entry.
 */
@MayCall(
    value = {CallerKind.CENTRE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface SubmitToAssociate
    extends UseCase<SubmitToAssociate.Command, SubmitToAssociate.Submitted> {

  record Command(Asked asked) {}

  record Submitted(SubmissionId submission, long version) {}
}
