package org.examcycle.acceptance.driver.inprocess;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.EntryDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.application.entry.AmendEntry;
import org.examcycle.application.entry.ChargeLine;
import org.examcycle.application.entry.EntryView;
import org.examcycle.application.entry.GrantRefund;
import org.examcycle.application.entry.ListEntries;
import org.examcycle.application.entry.MakeEntry;
import org.examcycle.application.entry.ReadCharges;
import org.examcycle.application.entry.ReadEntry;
import org.examcycle.application.entry.ReadSeriesSummary;
import org.examcycle.application.entry.WithdrawEntry;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.RefundGround;

@PerScenario
class InProcessEntries implements EntryDriver {

  private final Calls calls;
  private final MakeEntry makeEntry;
  private final AmendEntry amendEntry;
  private final WithdrawEntry withdrawEntry;
  private final GrantRefund grantRefund;
  private final ReadEntry readEntry;
  private final ListEntries listEntries;
  private final ReadCharges readCharges;
  private final ReadSeriesSummary readSeriesSummary;

  InProcessEntries(
      Calls calls,
      MakeEntry makeEntry,
      AmendEntry amendEntry,
      WithdrawEntry withdrawEntry,
      GrantRefund grantRefund,
      ReadEntry readEntry,
      ListEntries listEntries,
      ReadCharges readCharges,
      ReadSeriesSummary readSeriesSummary) {
    this.calls = calls;
    this.makeEntry = makeEntry;
    this.amendEntry = amendEntry;
    this.withdrawEntry = withdrawEntry;
    this.grantRefund = grantRefund;
    this.readEntry = readEntry;
    this.listEntries = listEntries;
    this.readCharges = readCharges;
    this.readSeriesSummary = readSeriesSummary;
  }

  @Override
  public Outcome<Made> enter(
      Actor by,
      CandidateDriver.Key candidate,
      Option option,
      Optional<CandidateDriver.Key> previous) {
    return calls
        .ask(makeEntry, by, command(candidate, option, previous))
        .map(made -> new Made(made.entry().toString(), made.version()));
  }

  @Override
  public Outcome<Made> enter(
      Actor by, String requestKey, CandidateDriver.Key candidate, Option option) {
    var command = command(candidate, option, Optional.empty());
    var call = calls.by(by, requestKey, command.toString());
    return Calls.outcome(makeEntry.handle(call, command))
        .map(made -> new Made(made.entry().toString(), made.version()));
  }

  @Override
  public Outcome<Made> enterCarrying(
      Actor by,
      CandidateDriver.Key candidate,
      Option option,
      Optional<CandidateDriver.Key> previous,
      CandidateDriver.Key carriedFrom) {
    var command =
        new MakeEntry.Command(
            InProcessCandidates.key(candidate),
            key(option),
            previous.map(InProcessCandidates::key),
            Optional.of(InProcessCandidates.key(carriedFrom)));
    return calls
        .ask(makeEntry, by, command)
        .map(made -> new Made(made.entry().toString(), made.version()));
  }

  @Override
  public Outcome<Made> amend(Actor by, String entry, long version, Option option) {
    return calls
        .ask(amendEntry, by, new AmendEntry.Command(id(entry), version, key(option)))
        .map(amended -> new Made(amended.entry().toString(), amended.version()));
  }

  @Override
  public Outcome<Withdrawn> withdraw(Actor by, String entry, long version) {
    return calls
        .ask(withdrawEntry, by, new WithdrawEntry.Command(id(entry), version))
        .map(
            withdrawn ->
                new Withdrawn(
                    withdrawn.entry().toString(), withdrawn.version(), withdrawn.refunded()));
  }

  @Override
  public Outcome<Long> refund(Actor by, String entry, long version, String ground) {
    var command = new GrantRefund.Command(id(entry), version, RefundGround.valueOf(ground));
    return calls.ask(grantRefund, by, command).map(GrantRefund.Refunded::version);
  }

  @Override
  public Outcome<Seen> entry(Actor by, String entry) {
    return calls.ask(readEntry, by, id(entry)).map(InProcessEntries::seen);
  }

  @Override
  public Outcome<List<Seen>> entries(Actor by, String series, String centre, int pageSize) {
    return Pages.all(
            pageSize,
            page ->
                calls.ask(
                    listEntries,
                    by,
                    new ListEntries.Query(SeriesCode.of(series), CentreNumber.of(centre), page)))
        .map(all -> all.stream().map(InProcessEntries::seen).toList());
  }

  @Override
  public Outcome<Account> account(Actor by, String series, String centre) {
    var query =
        new ReadCharges.Query(
            SeriesCode.of(series), CentreNumber.of(centre), new Page(Optional.empty(), Page.MOST));
    return calls
        .ask(readCharges, by, query)
        .map(
            account ->
                new Account(
                    account.lines().items().stream().map(InProcessEntries::line).toList(),
                    account.total().stream()
                        .map(sum -> new Sum(sum.minorUnits(), sum.currency().getCurrencyCode()))
                        .toList()));
  }

  @Override
  public Outcome<Summary> summary(Actor by, String series, String centre) {
    var query = new ReadSeriesSummary.Query(SeriesCode.of(series), CentreNumber.of(centre));
    return calls
        .ask(readSeriesSummary, by, query)
        .map(
            summary ->
                new Summary(
                    count(summary.candidates()),
                    summary.options().stream()
                        .collect(
                            Collectors.toMap(
                                each -> option(each.option()), each -> count(each.entries()))),
                    summary.stages().stream()
                        .collect(
                            Collectors.toMap(
                                each -> new Stage(each.kind().name(), each.standing().name()),
                                each -> count(each.entries())))));
  }

  private static Count count(ReadSeriesSummary.Count count) {
    return new Count(count.school(), count.privately());
  }

  private static Option option(OptionKey key) {
    return new Option(key.syllabus().value(), key.option().map(OptionCode::value));
  }

  private static MakeEntry.Command command(
      CandidateDriver.Key candidate, Option option, Optional<CandidateDriver.Key> previous) {
    return new MakeEntry.Command(
        InProcessCandidates.key(candidate), key(option), previous.map(InProcessCandidates::key));
  }

  private static OptionKey key(Option option) {
    return new OptionKey(SyllabusCode.of(option.syllabus()), option.code().map(OptionCode::of));
  }

  private static EntryId id(String entry) {
    return new EntryId(UUID.fromString(entry));
  }

  private static Seen seen(EntryView view) {
    return new Seen(
        view.id().toString(),
        InProcessCandidates.key(view.candidate()),
        view.name().latin(),
        view.status().name(),
        option(view.option()),
        view.kind().name(),
        view.standing().name(),
        view.fee().minorUnits(),
        view.fee().currency().getCurrencyCode(),
        view.arrivedAt(),
        view.withdrawnAt(),
        view.version());
  }

  private static Line line(ChargeLine line) {
    return new Line(
        line.entry().toString(),
        line.charge().kind().name(),
        line.charge().standing().name(),
        line.charge().amount().minorUnits(),
        line.charge().amount().currency().getCurrencyCode(),
        line.charge().rule().value());
  }
}
