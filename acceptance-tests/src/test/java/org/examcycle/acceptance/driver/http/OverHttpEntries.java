package org.examcycle.acceptance.driver.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.EntryDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.jspecify.annotations.Nullable;

@PerScenario
class OverHttpEntries implements EntryDriver {

  private final Clients clients;

  OverHttpEntries(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<Made> enter(
      Actor by,
      CandidateDriver.Key candidate,
      Option option,
      Optional<CandidateDriver.Key> previous) {
    return make(by, null, candidate, option, previous, Optional.empty());
  }

  @Override
  public Outcome<Made> enter(
      Actor by, String requestKey, CandidateDriver.Key candidate, Option option) {
    return make(by, requestKey, candidate, option, Optional.empty(), Optional.empty());
  }

  @Override
  public Outcome<Made> enterCarrying(
      Actor by,
      CandidateDriver.Key candidate,
      Option option,
      Optional<CandidateDriver.Key> previous,
      CandidateDriver.Key carriedFrom) {
    return make(by, null, candidate, option, previous, Optional.of(carriedFrom));
  }

  private Outcome<Made> make(
      Actor by,
      @Nullable String requestKey,
      CandidateDriver.Key candidate,
      Option option,
      Optional<CandidateDriver.Key> previous,
      Optional<CandidateDriver.Key> carriedFrom) {
    var entry =
        new EntryClient.NewEntry(
            candidate.number(),
            option.syllabus(),
            option.code(),
            previous.map(CandidateClient.Reference::of),
            carriedFrom.map(CandidateClient.Reference::of));
    return Clients.asked(
            () -> as(by).make(candidate.centre(), candidate.series(), requestKey, entry))
        .map(made -> new Made(made.id(), made.version()));
  }

  @Override
  public Outcome<Made> amend(Actor by, String entry, long version, Option option) {
    var amendment = new EntryClient.Amendment(option.syllabus(), option.code());
    return Clients.asked(
        () -> new Made(entry, Versions.of(as(by).amend(entry, Versions.tag(version), amendment))));
  }

  @Override
  public Outcome<Withdrawn> withdraw(Actor by, String entry, long version) {
    return Clients.asked(() -> as(by).withdraw(entry, Versions.tag(version)))
        .map(withdrawal -> new Withdrawn(entry, withdrawal.version(), withdrawal.refunded()));
  }

  @Override
  public Outcome<Long> refund(Actor by, String entry, long version, String ground) {
    return Clients.asked(
        () ->
            Versions.of(
                as(by).refund(entry, Versions.tag(version), new EntryClient.Refund(ground))));
  }

  @Override
  public Outcome<Seen> entry(Actor by, String entry) {
    return Clients.asked(() -> as(by).read(entry)).map(OverHttpEntries::seen);
  }

  @Override
  public Outcome<List<Seen>> entries(Actor by, String series, String centre, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).list(centre, series, pageSize, after)).stream()
                .map(OverHttpEntries::seen)
                .toList());
  }

  @Override
  public Outcome<Account> account(Actor by, String series, String centre) {
    return Clients.asked(
        () -> {
          var totals = new ArrayList<EntryClient.Amount>();
          var lines =
              Paged.all(
                  after -> {
                    var part = as(by).charges(centre, series, after);
                    totals.clear();
                    totals.addAll(part.total());
                    return new Paged<>(part.items(), part.next());
                  });
          return new Account(
              lines.stream().map(OverHttpEntries::line).toList(),
              totals.stream().map(sum -> new Sum(sum.minorUnits(), sum.currency())).toList());
        });
  }

  @Override
  public Outcome<Summary> summary(Actor by, String series, String centre) {
    return Clients.asked(() -> as(by).summary(centre, series))
        .map(
            body ->
                new Summary(
                    count(body.candidates()),
                    body.options().stream()
                        .collect(
                            Collectors.toMap(
                                each -> new Option(each.syllabus(), each.option()),
                                each -> count(each.entries()))),
                    body.stages().stream()
                        .collect(
                            Collectors.toMap(
                                each -> new Stage(each.kind(), each.standing()),
                                each -> count(each.entries())))));
  }

  private static Count count(EntryClient.Count body) {
    return new Count(body.schoolCandidates(), body.privateCandidates());
  }

  private EntryClient as(Actor by) {
    return clients.as(by, EntryClient.class);
  }

  private static Seen seen(EntryClient.EntryBody body) {
    return new Seen(
        body.id(),
        new CandidateDriver.Key(body.series(), body.centre(), body.candidate()),
        body.latinName(),
        body.status(),
        new Option(body.syllabus(), body.option()),
        body.kind(),
        body.standing(),
        body.fee().minorUnits(),
        body.fee().currency(),
        body.arrivedAt(),
        body.withdrawnAt(),
        body.version());
  }

  private static Line line(EntryClient.ChargeBody body) {
    return new Line(
        body.entry(),
        body.kind(),
        body.standing(),
        body.amount().minorUnits(),
        body.amount().currency(),
        body.rule());
  }
}
