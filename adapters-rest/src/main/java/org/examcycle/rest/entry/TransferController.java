package org.examcycle.rest.entry;

import jakarta.validation.Valid;
import java.util.UUID;
import org.examcycle.application.entry.AcceptTransfer;
import org.examcycle.application.entry.DeclineTransfer;
import org.examcycle.application.entry.ReadTransfer;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.entry.TransferId;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One transfer: shown to both centres, accepted by the receiving one, refused by either. */
@RestController
@RequestMapping("/v1/transfers/{transfer}")
class TransferController {

  private final ReadTransfer readTransfer;
  private final AcceptTransfer acceptTransfer;
  private final DeclineTransfer declineTransfer;
  private final Answers answers;

  TransferController(
      ReadTransfer readTransfer,
      AcceptTransfer acceptTransfer,
      DeclineTransfer declineTransfer,
      Answers answers) {
    this.readTransfer = readTransfer;
    this.acceptTransfer = acceptTransfer;
    this.declineTransfer = declineTransfer;
    this.answers = answers;
  }

  @GetMapping
  ResponseEntity<TransferBody> readTransfer(Call call, @PathVariable UUID transfer) {
    return answers.ok(
        readTransfer.handle(call, new TransferId(transfer)),
        view -> view.transfer().version(),
        TransferBody::of);
  }

  /** Every entry of the series becomes one of the receiving centre. */
  @PostMapping("/acceptance")
  ResponseEntity<AcceptedTransferBody> acceptTransfer(
      Call call,
      @PathVariable UUID transfer,
      IfMatch version,
      @Valid @RequestBody AcceptanceRequest request) {
    var command =
        new AcceptTransfer.Command(
            new TransferId(transfer), request.candidate(), version.version());
    return answers.ok(
        acceptTransfer.handle(call, command),
        AcceptTransfer.Accepted::version,
        TransferController::body);
  }

  /** The receiving centre refuses it, or the sending one takes it back. */
  @PostMapping("/refusal")
  ResponseEntity<Void> declineTransfer(Call call, @PathVariable UUID transfer, IfMatch version) {
    var command = new DeclineTransfer.Command(new TransferId(transfer), version.version());
    return answers.noContent(
        declineTransfer.handle(call, command), DeclineTransfer.Declined::version);
  }

  private static AcceptedTransferBody body(AcceptTransfer.Accepted accepted) {
    var candidate = accepted.candidate();
    return new AcceptedTransferBody(
        candidate.series(), candidate.centre(), candidate.number(), accepted.version());
  }
}
