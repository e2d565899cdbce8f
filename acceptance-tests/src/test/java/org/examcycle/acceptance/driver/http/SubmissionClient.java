package org.examcycle.acceptance.driver.http;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What waits for an Associate, and its deadlines. */
@HttpExchange
interface SubmissionClient {

  @PostExchange("/v1/centres/{centre}/series/{series}/submissions")
  Submitted submitEntry(
      @PathVariable String centre,
      @PathVariable String series,
      @RequestBody EntryClient.NewEntry entry);

  @PostExchange("/v1/entries/{entry}/amendments/submissions")
  Submitted submitAmendment(
      @PathVariable String entry, @RequestBody EntryClient.Amendment amendment);

  @PostExchange("/v1/entries/{entry}/withdrawal/submissions")
  Submitted submitWithdrawal(@PathVariable String entry);

  @PostExchange("/v1/centres/{centre}/series/{series}/candidates/{number}/transfers/submissions")
  Submitted submitTransfer(
      @PathVariable String centre,
      @PathVariable String series,
      @PathVariable String number,
      @RequestBody Transfer transfer);

  @PostExchange("/v1/centres/{centre}/series/{series}/candidates/{number}/deviations/submissions")
  Submitted submitDeviation(
      @PathVariable String centre,
      @PathVariable String series,
      @PathVariable String number,
      @RequestBody Deviation deviation);

  @PostExchange("/v1/centres/{centre}/series/{series}/estimates/submissions")
  Submitted submitEstimates(
      @PathVariable String centre,
      @PathVariable String series,
      @RequestBody TransferClient.Estimates estimates);

  @GetExchange("/v1/submissions/{submission}")
  SubmissionBody read(@PathVariable String submission);

  @GetExchange("/v1/centres/{centre}/series/{series}/submissions")
  Paged<SubmissionBody> list(
      @PathVariable String centre,
      @PathVariable String series,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @GetExchange("/v1/associates/{associate}/submissions")
  Paged<SubmissionBody> waiting(
      @PathVariable String associate,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @PostExchange("/v1/submissions/{submission}/approval")
  Approved approve(@PathVariable String submission, @RequestHeader("If-Match") String version);

  @PostExchange("/v1/submissions/approvals")
  AllApproved approveAll(@RequestBody Approvals approvals);

  @PostExchange("/v1/submissions/{submission}/return")
  ResponseEntity<Void> giveBack(
      @PathVariable String submission,
      @RequestHeader("If-Match") String version,
      @RequestBody Reason reason);

  @PutExchange("/v1/associates/{associate}/series/{series}/deadlines/{activity}")
  void setDeadline(
      @PathVariable String associate,
      @PathVariable String series,
      @PathVariable String activity,
      @RequestBody NewDeadline deadline);

  @DeleteExchange("/v1/associates/{associate}/series/{series}/deadlines/{activity}")
  void liftDeadline(
      @PathVariable String associate, @PathVariable String series, @PathVariable String activity);

  @GetExchange("/v1/associates/{associate}/series/{series}/deadlines")
  Paged<Deadline> deadlines(@PathVariable String associate, @PathVariable String series);

  record Submitted(String id, long version) {}

  record Transfer(String to) {}

  record Deviation(String syllabus, String component, Instant movedTo) {}

  record Approved(String id, Optional<String> entry, long version) {}

  record AllApproved(List<Approved> submissions) {}

  record Approvals(List<Submitted> submissions) {}

  record Reason(String reason) {}

  record NewDeadline(LocalDateTime localTime, String timeZone) {}

  record Deadline(String activity, Instant instant) {}

  record SubmissionBody(
      String id,
      String series,
      String centre,
      Optional<String> candidate,
      String kind,
      Optional<String> entry,
      String state,
      Instant submittedAt,
      Optional<String> reason,
      long version) {}
}
