package org.examcycle.application.entry.submission;

import java.util.Optional;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.submission.SubmissionId;

/**
 * Approves what a centre sent and submits it to the board, on the Associate's day: the rules are
 * asked again (INT-PRE-02).
 */
@MayCall(
    value = {CallerKind.ASSOCIATE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ApproveSubmission
    extends UseCase<ApproveSubmission.Command, ApproveSubmission.Approved> {

  record Command(SubmissionId submission, long expectedVersion) {}

  /**
   * @param entry that was made, changed or withdrawn; none where something else was asked for
   */
  record Approved(SubmissionId submission, Optional<EntryId> entry, long version) {}
}
