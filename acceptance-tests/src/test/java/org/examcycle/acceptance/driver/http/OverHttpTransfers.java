package org.examcycle.acceptance.driver.http;

import java.util.List;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.EntryDriver.Option;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.TransferDriver;

@PerScenario
class OverHttpTransfers implements TransferDriver {

  private final Clients clients;

  OverHttpTransfers(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<Asked> ask(Actor by, CandidateDriver.Key candidate, String toCentre) {
    var request = new TransferClient.Request(toCentre);
    return Clients.asked(
            () -> as(by).ask(candidate.centre(), candidate.series(), candidate.number(), request))
        .map(asked -> new Asked(asked.id(), asked.version()));
  }

  @Override
  public Outcome<CandidateDriver.Key> accept(Actor by, Asked transfer, String number) {
    var acceptance = new TransferClient.Acceptance(number);
    return Clients.asked(
            () -> as(by).accept(transfer.transfer(), Versions.tag(transfer.version()), acceptance))
        .map(body -> new CandidateDriver.Key(body.series(), body.centre(), body.candidate()));
  }

  @Override
  public Outcome<Long> decline(Actor by, Asked transfer) {
    return Clients.asked(
        () -> Versions.of(as(by).decline(transfer.transfer(), Versions.tag(transfer.version()))));
  }

  @Override
  public Outcome<Seen> transfer(Actor by, String transfer) {
    return Clients.asked(() -> as(by).read(transfer)).map(OverHttpTransfers::seen);
  }

  @Override
  public Outcome<List<Seen>> transfers(Actor by, String series, String centre, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).list(centre, series, pageSize, after)).stream()
                .map(OverHttpTransfers::seen)
                .toList());
  }

  @Override
  public Outcome<Limits> setLimits(Actor by, String series, Limits limits) {
    var body =
        new TransferClient.Limits(
            limits.transferWorkingDays(),
            limits.sessionMinutes(),
            limits.dayMinutes(),
            limits.supervisionMinutes(),
            limits.deviationDays(),
            limits.deviationHours(),
            limits.earlierSession());
    return Clients.asked(
            () -> {
              as(by).setLimits(series, body);
              return as(by).limits(series);
            })
        .map(OverHttpTransfers::limits);
  }

  private TransferClient as(Actor by) {
    return clients.as(by, TransferClient.class);
  }

  private static Limits limits(TransferClient.Limits body) {
    return new Limits(
        body.transferWorkingDays(),
        body.sessionMinutes(),
        body.dayMinutes(),
        body.supervisionMinutes(),
        body.deviationDays(),
        body.deviationHours(),
        body.earlierSession());
  }

  private static Seen seen(TransferClient.Transfer body) {
    return new Seen(
        new CandidateDriver.Key(body.series(), body.from(), body.candidate()),
        body.latinName(),
        body.to(),
        body.entries().stream()
            .map(entered -> new Option(entered.syllabus(), entered.option()))
            .toList(),
        body.state(),
        body.as());
  }
}
