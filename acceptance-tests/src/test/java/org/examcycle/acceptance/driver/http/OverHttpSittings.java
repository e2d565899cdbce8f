package org.examcycle.acceptance.driver.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.EntryDriver.Sum;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.SittingDriver;

@PerScenario
class OverHttpSittings implements SittingDriver {

  private final Clients clients;

  OverHttpSittings(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<String> open(Actor by, SittingRow row) {
    var body =
        new SittingClient.NewSitting(
            row.centre(),
            row.examDate(),
            row.venue(),
            row.zone(),
            row.times().stream()
                .map(time -> new SittingClient.ComponentTime(time.component(), time.startsAt()))
                .toList(),
            policy(row.policy()));
    return Clients.asked(() -> as(by).open(body).sitting());
  }

  private static SittingClient.Policy policy(PolicyRow row) {
    return new SittingClient.Policy(
        row.currency(),
        row.entryFee(),
        row.late().map(late -> new SittingClient.Late(late.until(), late.fee())),
        row.refunds().stream()
            .map(refund -> new SittingClient.Refund(refund.until(), refund.percent()))
            .toList());
  }

  @Override
  public Outcome<SittingRow> sitting(Actor by, String sitting) {
    return Clients.asked(() -> as(by).read(sitting))
        .map(
            body ->
                new SittingRow(
                    body.centre(),
                    body.examDate(),
                    body.venue(),
                    body.zone(),
                    times(body.times()),
                    policy(body.policy())));
  }

  @Override
  public Outcome<List<SittingSeen>> sittings(
      Actor by, String centre, Optional<LocalDate> from, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).sittings(centre, from.orElse(null), pageSize, after)).stream()
                .map(OverHttpSittings::seen)
                .toList());
  }

  private static SittingSeen seen(SittingClient.ListedSitting body) {
    return new SittingSeen(
        body.sitting(),
        body.date(),
        body.closingDate(),
        body.entriesUntil(),
        body.entriesNow(),
        body.resultsBy());
  }

  private static PolicyRow policy(SittingClient.Policy body) {
    return new PolicyRow(
        body.currency(),
        body.entryFee(),
        body.late().map(late -> new LateRow(late.until(), late.fee())),
        body.refunds().stream().map(row -> new RefundRow(row.until(), row.percent())).toList());
  }

  @Override
  public Outcome<Entered> enter(Actor by, String sitting, CandidateRow row) {
    return enter(by, sitting, row, Optional.empty());
  }

  @Override
  public Outcome<Entered> enterWithoutPhoto(Actor by, String sitting, CandidateRow row) {
    return enter(by, sitting, row, Optional.of(true));
  }

  private Outcome<Entered> enter(
      Actor by, String sitting, CandidateRow row, Optional<Boolean> photoDeclined) {
    var candidate =
        new SittingClient.NewEntry(
            row.latinName(),
            row.nativeName(),
            row.language(),
            row.dateOfBirth(),
            row.sex(),
            photoDeclined);
    return Clients.asked(
        () -> {
          var answer = as(by).enter(sitting, candidate);
          var made = Bodies.of(answer);
          return new Entered(
              made.id(),
              made.candidateId(),
              made.standing(),
              sum(made.charged()),
              Versions.of(answer));
        });
  }

  @Override
  public Outcome<EntrySeen> entry(Actor by, String entry) {
    return Clients.asked(() -> as(by).entry(entry)).map(OverHttpSittings::seen);
  }

  @Override
  public Outcome<List<EntrySeen>> entries(Actor by, String sitting, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).entries(sitting, pageSize, after)).stream()
                .map(OverHttpSittings::seen)
                .toList());
  }

  @Override
  public Outcome<Confirmation> confirmation(Actor by, String entry) {
    return Clients.asked(() -> as(by).confirmation(entry)).map(OverHttpSittings::seen);
  }

  @Override
  public Outcome<Integer> reissue(Actor by, String entry, long version) {
    return Clients.asked(() -> as(by).reissue(entry, Versions.tag(version)).edition());
  }

  @Override
  public Outcome<Sum> withdraw(Actor by, String entry, long version) {
    return Clients.asked(() -> sum(as(by).withdraw(entry, Versions.tag(version)).refund()));
  }

  @Override
  public Outcome<Moved> move(Actor by, String entry, long version, String examDate) {
    return move(by, entry, version, new SittingClient.Move(examDate, Optional.empty()));
  }

  @Override
  public Outcome<Moved> moveWithoutPhoto(Actor by, String entry, long version, String examDate) {
    return move(by, entry, version, new SittingClient.Move(examDate, Optional.of(true)));
  }

  private Outcome<Moved> move(Actor by, String entry, long version, SittingClient.Move to) {
    return Clients.asked(
        () -> {
          var answer = as(by).move(entry, Versions.tag(version), to);
          var moved = Bodies.of(answer);
          return new Moved(moved.standing(), sum(moved.charged()), Versions.of(answer));
        });
  }

  @Override
  public Outcome<String> nameRecordsHolder(Actor by, String closed, String holder) {
    return Clients.asked(
        () -> {
          as(by).nameRecordsHolder(closed, new SittingClient.Holder(holder));
          return holder;
        });
  }

  private SittingClient as(Actor by) {
    return clients.as(by, SittingClient.class);
  }

  private static Sum sum(SittingClient.Amount amount) {
    return new Sum(amount.minorUnits(), amount.currency());
  }

  private static List<ComponentTime> times(List<SittingClient.ComponentTime> times) {
    return times.stream()
        .map(time -> new ComponentTime(time.component(), time.startsAt()))
        .toList();
  }

  private static EntrySeen seen(SittingClient.EntryBody body) {
    return new EntrySeen(
        body.id(),
        body.sitting(),
        body.candidateId(),
        body.name(),
        body.latinName(),
        body.photo(),
        body.standing(),
        sum(body.charged()),
        body.edition(),
        body.withdrawal().map(ended -> sum(ended.refund())),
        body.version());
  }

  private static Confirmation seen(SittingClient.ConfirmationBody body) {
    return new Confirmation(
        body.edition(),
        body.name(),
        body.latinName(),
        body.exam(),
        body.sitting(),
        body.venue(),
        body.zone(),
        times(body.times()),
        body.candidateId(),
        body.secretNumber(),
        body.resultsAt(),
        body.resultBy());
  }
}
