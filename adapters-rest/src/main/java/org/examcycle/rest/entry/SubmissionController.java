package org.examcycle.rest.entry;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.examcycle.application.entry.submission.ListSubmissions;
import org.examcycle.application.entry.submission.ReadSubmission;
import org.examcycle.application.entry.submission.SubmitToAssociate;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an attached centre sends to its Associate, with whom it waits (INT-PRE-02). */
@RestController
@RequestMapping("/v1")
class SubmissionController {

  private final SubmitToAssociate submitToAssociate;
  private final ReadSubmission readSubmission;
  private final ListSubmissions listSubmissions;
  private final EntryMapper entries;
  private final SubmissionMapper mapper;
  private final Answers answers;

  SubmissionController(
      SubmitToAssociate submitToAssociate,
      ReadSubmission readSubmission,
      ListSubmissions listSubmissions,
      EntryMapper entries,
      SubmissionMapper mapper,
      Answers answers) {
    this.submitToAssociate = submitToAssociate;
    this.readSubmission = readSubmission;
    this.listSubmissions = listSubmissions;
    this.entries = entries;
    this.mapper = mapper;
    this.answers = answers;
  }

  /** An entry that the centre wants to be made. */
  @PostMapping("/centres/{centre}/series/{series}/submissions")
  ResponseEntity<SubmittedBody> submitEntry(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @Valid @RequestBody MakeEntryRequest request) {
    var command = entries.command(series, centre, request);
    return submit(
        call,
        new Asked.ToEnter(
            command.candidate(), command.option(), command.previous(), command.carriedFrom()));
  }

  /** What the centre wants an entry to be for from now on. */
  @PostMapping("/entries/{entry}/amendments/submissions")
  ResponseEntity<SubmittedBody> submitAmendment(
      Call call, @PathVariable UUID entry, @Valid @RequestBody AmendmentRequest request) {
    return submit(call, new Asked.ToAmend(new EntryId(entry), entries.option(request)));
  }

  /** An entry that the centre wants to be withdrawn. */
  @PostMapping("/entries/{entry}/withdrawal/submissions")
  ResponseEntity<SubmittedBody> submitWithdrawal(Call call, @PathVariable UUID entry) {
    return submit(call, new Asked.ToWithdraw(new EntryId(entry)));
  }

  /** A candidate whom the centre wants another one to take, with every entry of the series. */
  @PostMapping("/centres/{centre}/series/{series}/candidates/{number}/transfers/submissions")
  ResponseEntity<SubmittedBody> submitTransfer(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number,
      @Valid @RequestBody TransferRequest request) {
    return submit(
        call, new Asked.ToTransfer(new CandidateKey(series, centre, number), request.to()));
  }

  /** What the centre thinks it will enter, in the place of all that was stated before. */
  @PostMapping("/centres/{centre}/series/{series}/estimates/submissions")
  ResponseEntity<SubmittedBody> submitEstimates(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @Valid @RequestBody EstimatesBody request) {
    return submit(call, new Asked.ToEstimate(series, centre, request.values()));
  }

  private ResponseEntity<SubmittedBody> submit(Call call, Asked asked) {
    return answers.created(
        submitToAssociate.handle(call, new SubmitToAssociate.Command(asked)),
        submitted -> URI.create("/v1/submissions/" + submitted.submission()),
        SubmitToAssociate.Submitted::version,
        mapper::body);
  }

  /** In the order in which they were sent, whatever became of them. */
  @GetMapping("/centres/{centre}/series/{series}/submissions")
  ResponseEntity<Listed<SubmissionBody>> listSubmissions(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series, Page page) {
    var query = new ListSubmissions.Query(series, centre, page);
    return answers.list(listSubmissions.handle(call, query), mapper::body);
  }

  @GetMapping("/submissions/{submission}")
  ResponseEntity<SubmissionBody> readSubmission(Call call, @PathVariable UUID submission) {
    return answers.ok(
        readSubmission.handle(call, new SubmissionId(submission)),
        view -> view.submission().version(),
        mapper::body);
  }
}
