package org.examcycle.rest.entry.clash;

import jakarta.validation.Valid;
import java.net.URI;
import org.examcycle.application.entry.clash.AskForDeviation;
import org.examcycle.application.entry.clash.ListClashes;
import org.examcycle.application.entry.clash.ListDeviations;
import org.examcycle.application.entry.submission.SubmitToAssociate;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Clashes of a centre's candidates in a series, and deviations from the timetable (INT-ENT-12). */
@RestController
@RequestMapping("/v1/centres/{centre}/series/{series}")
class CentreClashesController {

  private final ListClashes listClashes;
  private final AskForDeviation askForDeviation;
  private final ListDeviations listDeviations;
  private final SubmitToAssociate submitToAssociate;
  private final Answers answers;

  CentreClashesController(
      ListClashes listClashes,
      AskForDeviation askForDeviation,
      ListDeviations listDeviations,
      SubmitToAssociate submitToAssociate,
      Answers answers) {
    this.listClashes = listClashes;
    this.askForDeviation = askForDeviation;
    this.listDeviations = listDeviations;
    this.submitToAssociate = submitToAssociate;
    this.answers = answers;
  }

  /**
   * By candidate number. A part of the list looks at {@code limit} candidates and tells of those
   * who have a clash: it may be empty and yet not be the last.
   */
  @GetMapping("/clashes")
  ResponseEntity<Listed<ClashBody>> listClashes(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series, Page page) {
    var query = new ListClashes.Query(series, centre, page);
    return answers.list(listClashes.handle(call, query), ClashBody::of);
  }

  /** Of an attached centre: its Associate asks for it, or returns it (INT-PRE-02). */
  @PostMapping("/candidates/{number}/deviations/submissions")
  ResponseEntity<SubmittedDeviationBody> submitDeviation(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number,
      @Valid @RequestBody DeviationRequest request) {
    var asked = request.asked(new CandidateKey(series, centre, number));
    return answers.created(
        submitToAssociate.handle(call, new SubmitToAssociate.Command(asked)),
        submitted -> URI.create("/v1/submissions/" + submitted.submission()),
        SubmitToAssociate.Submitted::version,
        submitted ->
            new SubmittedDeviationBody(submitted.submission().value(), submitted.version()));
  }

  @PostMapping("/candidates/{number}/deviations")
  ResponseEntity<AskedDeviationBody> askForDeviation(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number,
      @Valid @RequestBody DeviationRequest request) {
    var command = request.command(new CandidateKey(series, centre, number));
    return answers.created(
        askForDeviation.handle(call, command),
        asked -> URI.create("/v1/deviations/" + asked.deviation()),
        AskForDeviation.Asked::version,
        asked -> new AskedDeviationBody(asked.deviation().value(), asked.version()));
  }

  /** In the order in which they were asked for. */
  @GetMapping("/deviations")
  ResponseEntity<Listed<DeviationBody>> listDeviations(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series, Page page) {
    var query = new ListDeviations.Query(series, centre, page);
    return answers.list(listDeviations.handle(call, query), DeviationBody::of);
  }
}
