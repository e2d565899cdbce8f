package org.examcycle.rest.entry;

import jakarta.validation.Valid;
import java.net.URI;
import org.examcycle.application.entry.AskForTransfer;
import org.examcycle.application.entry.ListTransfers;
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

/** Transfers from and to a centre in a series (INT-ENT-11). */
@RestController
@RequestMapping("/v1/centres/{centre}/series/{series}")
class CentreTransfersController {

  private final AskForTransfer askForTransfer;
  private final ListTransfers listTransfers;
  private final Answers answers;

  CentreTransfersController(
      AskForTransfer askForTransfer, ListTransfers listTransfers, Answers answers) {
    this.askForTransfer = askForTransfer;
    this.listTransfers = listTransfers;
    this.answers = answers;
  }

  /** Nothing moves until the receiving centre has accepted. */
  @PostMapping("/candidates/{number}/transfers")
  ResponseEntity<AskedTransferBody> askForTransfer(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number,
      @Valid @RequestBody TransferRequest request) {
    var command =
        new AskForTransfer.Command(new CandidateKey(series, centre, number), request.to());
    return answers.created(
        askForTransfer.handle(call, command),
        asked -> URI.create("/v1/transfers/" + asked.transfer()),
        AskForTransfer.Asked::version,
        asked -> new AskedTransferBody(asked.transfer().value(), asked.version()));
  }

  /** In the order in which they were asked for. */
  @GetMapping("/transfers")
  ResponseEntity<Listed<TransferBody>> listTransfers(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series, Page page) {
    var query = new ListTransfers.Query(series, centre, page);
    return answers.list(listTransfers.handle(call, query), TransferBody::of);
  }
}
