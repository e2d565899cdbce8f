package org.examcycle.application.entry.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Decision.Granted;
import org.examcycle.domain.rule.Decision.Refused;
import org.examcycle.domain.rule.Refusal;

/** A refusal is told with the place of the submission in the list, the first being 1. */
@UseCaseService
final class ApproveSubmissionsService implements ApproveSubmissions {

  private final SubmissionApproval approval;

  ApproveSubmissionsService(SubmissionApproval approval) {
    this.approval = approval;
  }

  @Override
  public Decision<Approved> handle(Call call, Command command) {
    var approved = new ArrayList<ApproveSubmission.Approved>();
    var changes = new ArrayList<Change>();
    var refused = new ArrayList<Refusal>();
    for (int place = 1; place <= command.submissions().size(); place++) {
      switch (approval.approve(call, command.submissions().get(place - 1))) {
        case Granted<ApproveSubmission.Approved>(var value, var made, var _) -> {
          approved.add(value);
          changes.addAll(made);
        }
        case Refused<ApproveSubmission.Approved>(var reasons, var _) ->
            refused.addAll(at(place, reasons));
      }
    }
    return refused.isEmpty()
        ? new Granted<>(new Approved(approved), changes, List.of())
        : Decision.refused(refused);
  }

  private static List<RowRefused> at(int place, List<Refusal> reasons) {
    return reasons.stream().map(reason -> new RowRefused(place, Optional.empty(), reason)).toList();
  }
}
