package org.examcycle.application.entry.submission;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.AmendEntry;
import org.examcycle.application.entry.AskForTransfer;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.MakeEntry;
import org.examcycle.application.entry.WithdrawEntry;
import org.examcycle.application.entry.clash.AskForDeviation;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ApproveSubmissionService implements ApproveSubmission {

  private final SubmissionApproval approval;

  ApproveSubmissionService(
      CentreRepository centres,
      Submissions submissions,
      EntryRepository entries,
      MakeEntry makeEntry,
      AmendEntry amendEntry,
      WithdrawEntry withdrawEntry,
      AskForTransfer askForTransfer,
      AskForDeviation askForDeviation) {
    this.approval =
        new SubmissionApproval(
            new SubmissionSight(centres, submissions),
            submissions,
            new AskedOfTheBoard(
                entries, makeEntry, amendEntry, withdrawEntry, askForTransfer, askForDeviation));
  }

  @Override
  public Decision<Approved> handle(Call call, Command command) {
    return approval.approve(call, command);
  }
}
