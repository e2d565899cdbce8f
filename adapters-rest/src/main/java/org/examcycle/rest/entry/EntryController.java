package org.examcycle.rest.entry;

import jakarta.validation.Valid;
import java.util.UUID;
import org.examcycle.application.entry.AmendEntry;
import org.examcycle.application.entry.EntryView;
import org.examcycle.application.entry.GrantRefund;
import org.examcycle.application.entry.ReadEntry;
import org.examcycle.application.entry.WithdrawEntry;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One entry: shown, amended, withdrawn (INT-ENT-06, 07). */
@RestController
@RequestMapping("/v1/entries/{entry}")
class EntryController {

  private final ReadEntry readEntry;
  private final AmendEntry amendEntry;
  private final WithdrawEntry withdrawEntry;
  private final GrantRefund grantRefund;
  private final EntryMapper mapper;
  private final Answers answers;

  EntryController(
      ReadEntry readEntry,
      AmendEntry amendEntry,
      WithdrawEntry withdrawEntry,
      GrantRefund grantRefund,
      EntryMapper mapper,
      Answers answers) {
    this.readEntry = readEntry;
    this.amendEntry = amendEntry;
    this.withdrawEntry = withdrawEntry;
    this.grantRefund = grantRefund;
    this.mapper = mapper;
    this.answers = answers;
  }

  @GetMapping
  ResponseEntity<EntryBody> readEntry(Call call, @PathVariable UUID entry) {
    return answers.ok(readEntry.handle(call, new EntryId(entry)), EntryView::version, mapper::body);
  }

  @PostMapping("/amendments")
  ResponseEntity<Void> amendEntry(
      Call call,
      @PathVariable UUID entry,
      IfMatch version,
      @Valid @RequestBody AmendmentRequest request) {
    var command =
        new AmendEntry.Command(new EntryId(entry), version.version(), mapper.option(request));
    return answers.noContent(amendEntry.handle(call, command), AmendEntry.Amended::version);
  }

  @PostMapping("/withdrawal")
  ResponseEntity<WithdrawalBody> withdrawEntry(
      Call call, @PathVariable UUID entry, IfMatch version) {
    var command = new WithdrawEntry.Command(new EntryId(entry), version.version());
    return answers.ok(
        withdrawEntry.handle(call, command), WithdrawEntry.Withdrawn::version, mapper::body);
  }

  /** Of an entry that is withdrawn; additions come back, too. */
  @PostMapping("/refund")
  ResponseEntity<Void> grantRefund(
      Call call,
      @PathVariable UUID entry,
      IfMatch version,
      @Valid @RequestBody RefundRequest request) {
    var command = new GrantRefund.Command(new EntryId(entry), version.version(), request.ground());
    return answers.noContent(grantRefund.handle(call, command), GrantRefund.Refunded::version);
  }
}
