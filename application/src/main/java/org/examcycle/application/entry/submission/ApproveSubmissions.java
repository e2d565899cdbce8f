package org.examcycle.application.entry.submission;

import java.util.List;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;

/**
 * Approves many submissions at once and submits them to the board in this order: all of them or,
 * when anything speaks against one, none (INT-PRE-02).
 */
@MayCall(
    value = {CallerKind.ASSOCIATE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ApproveSubmissions
    extends UseCase<ApproveSubmissions.Command, ApproveSubmissions.Approved> {

  record Command(List<ApproveSubmission.Command> submissions) {
    public Command {
      submissions = List.copyOf(submissions);
    }
  }

  record Approved(List<ApproveSubmission.Approved> submissions) {
    public Approved {
      submissions = List.copyOf(submissions);
    }
  }
}
