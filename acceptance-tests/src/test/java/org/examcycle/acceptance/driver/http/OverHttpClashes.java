package org.examcycle.acceptance.driver.http;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.ClashDriver;
import org.examcycle.acceptance.driver.Outcome;

@PerScenario
class OverHttpClashes implements ClashDriver {

  private final Clients clients;

  OverHttpClashes(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<List<Sat>> clashes(Actor by, String series, String centre, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).clashes(centre, series, pageSize, after)).stream()
                .flatMap(OverHttpClashes::sat)
                .toList());
  }

  @Override
  public Outcome<Asked> ask(
      Actor by, CandidateDriver.Key candidate, String syllabus, String component, Instant movedTo) {
    var request = new ClashClient.Request(syllabus, component, movedTo);
    return Clients.asked(
            () -> as(by).ask(candidate.centre(), candidate.series(), candidate.number(), request))
        .map(asked -> new Asked(asked.id(), asked.version()));
  }

  @Override
  public Outcome<Long> decide(Actor by, Asked deviation, boolean granted) {
    var tag = Versions.tag(deviation.version());
    return Clients.asked(
        () ->
            Versions.of(
                as(by).decide(deviation.deviation(), tag, new ClashClient.Decision(granted))));
  }

  @Override
  public Outcome<Deviation> deviation(Actor by, String deviation) {
    return Clients.asked(() -> as(by).read(deviation)).map(OverHttpClashes::seen);
  }

  @Override
  public Outcome<List<Deviation>> deviations(Actor by, String series, String centre, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).list(centre, series, pageSize, after)).stream()
                .map(OverHttpClashes::seen)
                .toList());
  }

  private ClashClient as(Actor by) {
    return clients.as(by, ClashClient.class);
  }

  private static Stream<Sat> sat(ClashClient.Clash clash) {
    return clash.days().stream()
        .flatMap(
            day ->
                day.papers().stream()
                    .map(
                        paper ->
                            new Sat(
                                clash.candidate(),
                                clash.latinName(),
                                day.date(),
                                paper.syllabus(),
                                paper.begins(),
                                paper.supervisedMinutes())));
  }

  private static Deviation seen(ClashClient.Deviation body) {
    return new Deviation(
        new CandidateDriver.Key(body.series(), body.centre(), body.candidate()),
        body.syllabus(),
        body.movedTo(),
        body.grounds(),
        body.answer(),
        body.ended(),
        body.version());
  }
}
