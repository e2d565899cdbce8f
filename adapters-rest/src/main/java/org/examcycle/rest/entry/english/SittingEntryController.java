package org.examcycle.rest.entry.english;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.entry.english.MoveEntry;
import org.examcycle.application.entry.english.ReadConfirmation;
import org.examcycle.application.entry.english.ReadSittingEntry;
import org.examcycle.application.entry.english.ReissueConfirmation;
import org.examcycle.application.entry.english.WithdrawFromSitting;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.Standing;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.IfMatch;
import org.examcycle.rest.value.Amount;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One entry for a sitting: shown, confirmed, moved, withdrawn (ENG-EXM-03 to 06). */
@RestController
@RequestMapping("/v1/sitting-entries/{entry}")
class SittingEntryController {

  private final ReadSittingEntry readSittingEntry;
  private final ReadConfirmation readConfirmation;
  private final ReissueConfirmation reissueConfirmation;
  private final WithdrawFromSitting withdrawFromSitting;
  private final MoveEntry moveEntry;
  private final Answers answers;

  SittingEntryController(
      ReadSittingEntry readSittingEntry,
      ReadConfirmation readConfirmation,
      ReissueConfirmation reissueConfirmation,
      WithdrawFromSitting withdrawFromSitting,
      MoveEntry moveEntry,
      Answers answers) {
    this.readSittingEntry = readSittingEntry;
    this.readConfirmation = readConfirmation;
    this.reissueConfirmation = reissueConfirmation;
    this.withdrawFromSitting = withdrawFromSitting;
    this.moveEntry = moveEntry;
    this.answers = answers;
  }

  record ReissuedBody(int edition) {}

  record RefundBody(Amount refund) {}

  /**
   * @param photoDeclined true where the candidate, or a minor's parent, wants no photo on the day
   *     (ENG-EXM-07); whoever does not say so is held to what was said before, or agrees by the
   *     move
   */
  record MoveRequest(@NotNull ExamDateKey examDate, Optional<Boolean> photoDeclined) {}

  record MovedBody(Standing standing, Amount charged) {}

  @GetMapping
  ResponseEntity<SittingEntryBody> readSittingEntry(Call call, @PathVariable UUID entry) {
    return answers.ok(
        readSittingEntry.handle(call, new ReadSittingEntry.Question(new EnglishEntryId(entry))),
        EnglishEntry::version,
        SittingEntryBody::of);
  }

  @GetMapping("/confirmation")
  ResponseEntity<ConfirmationBody> readConfirmation(Call call, @PathVariable UUID entry) {
    return answers.ok(
        readConfirmation.handle(call, new ReadConfirmation.Question(new EnglishEntryId(entry))),
        ConfirmationBody::of);
  }

  @PostMapping("/confirmation")
  ResponseEntity<ReissuedBody> reissueConfirmation(
      Call call, @PathVariable UUID entry, IfMatch version) {
    var command = new ReissueConfirmation.Command(new EnglishEntryId(entry), version.version());
    return answers.ok(
        reissueConfirmation.handle(call, command),
        ReissueConfirmation.Reissued::version,
        reissued -> new ReissuedBody(reissued.edition()));
  }

  @PostMapping("/withdrawal")
  ResponseEntity<RefundBody> withdrawFromSitting(
      Call call, @PathVariable UUID entry, IfMatch version) {
    var command = new WithdrawFromSitting.Command(new EnglishEntryId(entry), version.version());
    return answers.ok(
        withdrawFromSitting.handle(call, command),
        WithdrawFromSitting.Withdrawn::version,
        withdrawn -> new RefundBody(Amount.of(withdrawn.refund())));
  }

  @PostMapping("/moves")
  ResponseEntity<MovedBody> moveEntry(
      Call call,
      @PathVariable UUID entry,
      IfMatch version,
      @Valid @RequestBody MoveRequest request) {
    var command =
        new MoveEntry.Command(
            new EnglishEntryId(entry),
            request.examDate(),
            request.photoDeclined().orElse(false),
            version.version());
    return answers.ok(
        moveEntry.handle(call, command),
        MoveEntry.Moved::version,
        moved -> new MovedBody(moved.standing(), Amount.of(moved.charged())));
  }
}
