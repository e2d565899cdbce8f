package org.examcycle.application.entry.submission;

import java.util.Optional;
import org.examcycle.application.entry.AmendEntry;
import org.examcycle.application.entry.AskForTransfer;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.MakeEntry;
import org.examcycle.application.entry.StateEstimates;
import org.examcycle.application.entry.WithdrawEntry;
import org.examcycle.application.entry.clash.AskForDeviation;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.rule.Decision;

/**
 * Does what a centre asked its Associate for, by the very use case that the Associate would call
 * itself: the day, the rules and the fee are those of the Associate's call.
 */
@UseCasePart
final class AskedOfTheBoard {

  private final EntryRepository entries;
  private final MakeEntry makeEntry;
  private final AmendEntry amendEntry;
  private final WithdrawEntry withdrawEntry;
  private final AskForTransfer askForTransfer;
  private final AskForDeviation askForDeviation;
  private final StateEstimates stateEstimates;

  AskedOfTheBoard(
      EntryRepository entries,
      MakeEntry makeEntry,
      AmendEntry amendEntry,
      WithdrawEntry withdrawEntry,
      AskForTransfer askForTransfer,
      AskForDeviation askForDeviation,
      StateEstimates stateEstimates) {
    this.entries = entries;
    this.makeEntry = makeEntry;
    this.amendEntry = amendEntry;
    this.withdrawEntry = withdrawEntry;
    this.askForTransfer = askForTransfer;
    this.askForDeviation = askForDeviation;
    this.stateEstimates = stateEstimates;
  }

  /** The entry that was made, changed or withdrawn, if any; every refusal if the rules say no. */
  Decision<Optional<EntryId>> ask(Call call, Submission submission) {
    var own = forCentre(call, submission);
    return switch (submission.asked()) {
      case Asked.ToEnter toEnter ->
          makeEntry.handle(own, command(toEnter)).map(made -> Optional.of(made.entry()));
      case Asked.ToAmend(var entry, var option) ->
          amendEntry
              .handle(own, new AmendEntry.Command(entry, version(entry), option))
              .map(amended -> Optional.of(amended.entry()));
      case Asked.ToWithdraw(var entry) ->
          withdrawEntry
              .handle(own, new WithdrawEntry.Command(entry, version(entry)))
              .map(withdrawn -> Optional.of(withdrawn.entry()));
      case Asked.ToTransfer toTransfer ->
          askForTransfer.handle(own, command(toTransfer)).map(_ -> Optional.empty());
      case Asked.ToDeviate toDeviate ->
          askForDeviation.handle(own, command(toDeviate)).map(_ -> Optional.empty());
      case Asked.ToEstimate toEstimate ->
          stateEstimates.handle(own, command(toEstimate)).map(_ -> Optional.empty());
    };
  }

  static MakeEntry.Command command(Asked.ToEnter asked) {
    return new MakeEntry.Command(
        asked.candidate(), asked.option(), asked.previous(), asked.carriedFrom());
  }

  static AskForTransfer.Command command(Asked.ToTransfer asked) {
    return new AskForTransfer.Command(asked.candidate(), asked.to());
  }

  static AskForDeviation.Command command(Asked.ToDeviate asked) {
    return new AskForDeviation.Command(
        asked.candidate(), asked.syllabus(), asked.component(), asked.movedTo());
  }

  static StateEstimates.Command command(Asked.ToEstimate asked) {
    return new StateEstimates.Command(asked.series(), asked.centre(), asked.estimates());
  }

  /** The newest: what was asked for is what the entry is to be, whatever it is now. */
  private long version(EntryId entry) {
    return entries.find(entry).map(Entry::version).orElseThrow();
  }

  /** The Associate's call on behalf of the centre, whose request key serves the whole alone. */
  private static Call forCentre(Call call, Submission submission) {
    return new Call(
        call.caller(),
        call.onBehalfOf().or(() -> Optional.of(submission.centre().value())),
        call.purpose(),
        call.arrivedAt(),
        Optional.empty(),
        call.requestId());
  }
}
