package org.examcycle.application.entry.submission;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.entry.submission.SubmissionId;

/** Gives back to a centre what it sent, with the reason why (INT-PRE-02). */
@MayCall(
    value = {CallerKind.ASSOCIATE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReturnSubmission
    extends UseCase<ReturnSubmission.Command, ReturnSubmission.Returned> {

  record Command(SubmissionId submission, long expectedVersion, String reason) {}

  record Returned(SubmissionId submission, long version) {}
}
