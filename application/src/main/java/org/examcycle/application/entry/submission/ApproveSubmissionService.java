package org.examcycle.application.entry.submission;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ApproveSubmissionService implements ApproveSubmission {

  private final SubmissionApproval approval;

  ApproveSubmissionService(SubmissionApproval approval) {
    this.approval = approval;
  }

  @Override
  public Decision<Approved> handle(Call call, Command command) {
    return approval.approve(call, command);
  }
}
