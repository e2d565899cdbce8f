package org.examcycle.rest.entry;

import jakarta.validation.Valid;
import java.util.UUID;
import org.examcycle.application.entry.submission.ApproveSubmission;
import org.examcycle.application.entry.submission.ApproveSubmissions;
import org.examcycle.application.entry.submission.ListWaitingSubmissions;
import org.examcycle.application.entry.submission.ReturnSubmission;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.IfMatch;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an Associate decides about what its centres have sent (INT-PRE-02). */
@RestController
@RequestMapping("/v1")
class SubmissionDecisionController {

  private final ListWaitingSubmissions listWaitingSubmissions;
  private final ApproveSubmission approveSubmission;
  private final ApproveSubmissions approveSubmissions;
  private final ReturnSubmission returnSubmission;
  private final SubmissionMapper mapper;
  private final Answers answers;

  SubmissionDecisionController(
      ListWaitingSubmissions listWaitingSubmissions,
      ApproveSubmission approveSubmission,
      ApproveSubmissions approveSubmissions,
      ReturnSubmission returnSubmission,
      SubmissionMapper mapper,
      Answers answers) {
    this.listWaitingSubmissions = listWaitingSubmissions;
    this.approveSubmission = approveSubmission;
    this.approveSubmissions = approveSubmissions;
    this.returnSubmission = returnSubmission;
    this.mapper = mapper;
    this.answers = answers;
  }

  /** The oldest first. */
  @GetMapping("/associates/{associate}/submissions")
  ResponseEntity<Listed<SubmissionBody>> listWaitingSubmissions(
      Call call, @PathVariable AssociateCode associate, Page page) {
    var query = new ListWaitingSubmissions.Query(associate, page);
    return answers.list(listWaitingSubmissions.handle(call, query), mapper::body);
  }

  /** Submits it to the board, whose day is the day of this request. */
  @PostMapping("/submissions/{submission}/approval")
  ResponseEntity<ApprovedSubmissionBody> approveSubmission(
      Call call, @PathVariable UUID submission, IfMatch version) {
    var command = new ApproveSubmission.Command(new SubmissionId(submission), version.version());
    return answers.ok(
        approveSubmission.handle(call, command), ApproveSubmission.Approved::version, mapper::body);
  }

  /** Submits all of them to the board, or none. */
  @PostMapping("/submissions/approvals")
  ResponseEntity<ApprovedSubmissionsBody> approveSubmissions(
      Call call, @Valid @RequestBody ApproveSubmissionsRequest request) {
    var command = new ApproveSubmissions.Command(mapper.commands(request.submissions()));
    return answers.ok(approveSubmissions.handle(call, command), mapper::body);
  }

  @PostMapping("/submissions/{submission}/return")
  ResponseEntity<Void> returnSubmission(
      Call call,
      @PathVariable UUID submission,
      IfMatch version,
      @Valid @RequestBody ReturnSubmissionRequest request) {
    var command =
        new ReturnSubmission.Command(
            new SubmissionId(submission), version.version(), request.reason());
    return answers.noContent(
        returnSubmission.handle(call, command), ReturnSubmission.Returned::version);
  }
}
