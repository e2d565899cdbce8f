package org.examcycle.acceptance.driver.inprocess;

import java.util.List;
import java.util.UUID;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.EntryDriver.Option;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.TransferDriver;
import org.examcycle.application.entry.AcceptTransfer;
import org.examcycle.application.entry.AskForTransfer;
import org.examcycle.application.entry.DeclineTransfer;
import org.examcycle.application.entry.ListTransfers;
import org.examcycle.application.entry.ReadEntryLimits;
import org.examcycle.application.entry.ReadTransfer;
import org.examcycle.application.entry.SetEntryLimits;
import org.examcycle.application.entry.TransferView;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryLimits;
import org.examcycle.domain.entry.TransferId;
import org.examcycle.domain.entry.TransferState;

@PerScenario
class InProcessTransfers implements TransferDriver {

  private final Calls calls;
  private final AskForTransfer ask;
  private final AcceptTransfer accept;
  private final DeclineTransfer decline;
  private final ReadTransfer read;
  private final ListTransfers list;
  private final SetEntryLimits setLimits;
  private final ReadEntryLimits readLimits;

  InProcessTransfers(
      Calls calls,
      AskForTransfer ask,
      AcceptTransfer accept,
      DeclineTransfer decline,
      ReadTransfer read,
      ListTransfers list,
      SetEntryLimits setLimits,
      ReadEntryLimits readLimits) {
    this.calls = calls;
    this.ask = ask;
    this.accept = accept;
    this.decline = decline;
    this.read = read;
    this.list = list;
    this.setLimits = setLimits;
    this.readLimits = readLimits;
  }

  @Override
  public Outcome<Asked> ask(Actor by, CandidateDriver.Key candidate, String toCentre) {
    var command =
        new AskForTransfer.Command(InProcessCandidates.key(candidate), CentreNumber.of(toCentre));
    return calls
        .ask(ask, by, command)
        .map(asked -> new Asked(asked.transfer().toString(), asked.version()));
  }

  @Override
  public Outcome<CandidateDriver.Key> accept(Actor by, Asked transfer, String number) {
    var command =
        new AcceptTransfer.Command(
            id(transfer.transfer()), CandidateNumber.of(number), transfer.version());
    return calls
        .ask(accept, by, command)
        .map(accepted -> InProcessCandidates.key(accepted.candidate()));
  }

  @Override
  public Outcome<Long> decline(Actor by, Asked transfer) {
    var command = new DeclineTransfer.Command(id(transfer.transfer()), transfer.version());
    return calls.ask(decline, by, command).map(DeclineTransfer.Declined::version);
  }

  @Override
  public Outcome<Seen> transfer(Actor by, String transfer) {
    return calls.ask(read, by, id(transfer)).map(InProcessTransfers::seen);
  }

  @Override
  public Outcome<List<Seen>> transfers(Actor by, String series, String centre, int pageSize) {
    return Pages.all(
            pageSize,
            page ->
                calls.ask(
                    list,
                    by,
                    new ListTransfers.Query(SeriesCode.of(series), CentreNumber.of(centre), page)))
        .map(all -> all.stream().map(InProcessTransfers::seen).toList());
  }

  @Override
  public Outcome<Limits> setLimits(Actor by, String series, Limits limits) {
    var code = SeriesCode.of(series);
    var command =
        new SetEntryLimits.Command(
            code,
            new EntryLimits(
                limits.transferWorkingDays(),
                limits.sessionMinutes(),
                limits.dayMinutes(),
                limits.supervisionMinutes(),
                limits.deviationDays(),
                limits.deviationHours(),
                limits.earlierSession()));
    calls.ask(setLimits, by, command).seen();
    return calls.ask(readLimits, by, code).map(InProcessTransfers::limits);
  }

  private static Limits limits(EntryLimits limits) {
    return new Limits(
        limits.transferWorkingDays(),
        limits.sessionMinutes(),
        limits.dayMinutes(),
        limits.supervisionMinutes(),
        limits.deviationDays(),
        limits.deviationHours(),
        limits.earlierSession());
  }

  private static TransferId id(String transfer) {
    return new TransferId(UUID.fromString(transfer));
  }

  private static Seen seen(TransferView view) {
    return new Seen(
        InProcessCandidates.key(view.transfer().from()),
        view.name().latin(),
        view.transfer().to().value(),
        view.entries().stream().map(InProcessTransfers::option).toList(),
        switch (view.transfer().state()) {
          case TransferState.Asked _ -> "ASKED";
          case TransferState.Done _ -> "DONE";
          case TransferState.Declined _ -> "DECLINED";
        },
        view.as().map(CandidateNumber::value));
  }

  private static Option option(OptionKey key) {
    return new Option(key.syllabus().value(), key.option().map(OptionCode::value));
  }
}
