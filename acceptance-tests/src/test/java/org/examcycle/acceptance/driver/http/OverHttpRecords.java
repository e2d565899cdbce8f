package org.examcycle.acceptance.driver.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.RecordDriver;

@PerScenario
class OverHttpRecords implements RecordDriver {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Clients clients;

  OverHttpRecords(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<List<Changed>> history(Actor by, String thing, String key) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).history(thing, key, after)).stream()
                .map(OverHttpRecords::changed)
                .toList());
  }

  /** The sealer rests half a second; each look takes about as long as a seal. */
  @Override
  public void untilSealed() {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    var auditor = Actor.board(Duty.PRIVACY);
    var now = proof(auditor, Optional.empty()).seen();
    for (var then = now;
        then.sealed() < now.sealed() + now.waiting();
        then = proof(auditor, Optional.empty()).seen()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(then.waiting() + " lines are not sealed");
      }
    }
  }

  @Override
  public Outcome<Proof> proof(Actor by, Optional<String> noted) {
    return Clients.asked(() -> proof(as(by).proof(noted.orElse(null))));
  }

  @Override
  public Outcome<List<Shown>> reads(Actor by, CandidateDriver.Key who) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).reads(who.centre(), who.series(), who.number(), after))
                .stream()
                .map(read -> new Shown(read.at(), read.caller(), read.purpose(), read.what()))
                .toList());
  }

  @Override
  public Outcome<List<CandidateDriver.Key>> erase(Actor by, CandidateDriver.Key who) {
    return Clients.asked(
        () ->
            as(by).erase(who.centre(), who.series(), who.number()).candidatures().stream()
                .map(gone -> new CandidateDriver.Key(gone.series(), gone.centre(), gone.number()))
                .toList());
  }

  @Override
  public Outcome<String> eraseEntered(Actor by, String entry) {
    return Clients.asked(
        () -> {
          as(by).eraseEntered(entry);
          return entry;
        });
  }

  @Override
  public Outcome<String> keep(Actor by, Kept kept) {
    return Clients.asked(
        () -> {
          as(by).keep(new RecordClient.Keep(kept.record(), kept.from(), kept.months()));
          return kept.record();
        });
  }

  @Override
  public Outcome<List<Kept>> schedule(Actor by) {
    return Clients.asked(
        () ->
            as(by).schedule().rows().stream()
                .map(row -> new Kept(row.record(), row.from(), row.months(), row.setBy()))
                .toList());
  }

  private RecordClient as(Actor by) {
    return clients.as(by, RecordClient.class);
  }

  private static Proof proof(RecordClient.Proof body) {
    return new Proof(
        body.holds(),
        body.sealed(),
        body.waiting(),
        Optional.ofNullable(body.head()).map(RecordClient.Head::hash),
        Optional.ofNullable(body.flaw()).map(RecordClient.Flaw::kind));
  }

  private static Changed changed(RecordClient.Change body) {
    return new Changed(
        body.at(),
        body.caller(),
        body.operation(),
        body.what(),
        body.before(),
        body.after(),
        body.rules(),
        body.personalState(),
        body.personal());
  }
}
