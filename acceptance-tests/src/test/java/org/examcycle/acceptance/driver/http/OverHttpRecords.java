package org.examcycle.acceptance.driver.http;

import java.util.List;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.RecordDriver;

@PerScenario
class OverHttpRecords implements RecordDriver {

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

  @Override
  public Outcome<List<Shown>> reads(Actor by, CandidateDriver.Key who) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).reads(who.centre(), who.series(), who.number(), after))
                .stream()
                .map(read -> new Shown(read.at(), read.caller(), read.purpose(), read.what()))
                .toList());
  }

  private RecordClient as(Actor by) {
    return clients.as(by, RecordClient.class);
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
