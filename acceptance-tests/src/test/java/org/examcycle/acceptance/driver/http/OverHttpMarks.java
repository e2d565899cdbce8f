package org.examcycle.acceptance.driver.http;

import java.util.List;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.CatalogueDriver;
import org.examcycle.acceptance.driver.MarkingDriver;
import org.examcycle.acceptance.driver.Outcome;

@PerScenario
class OverHttpMarks implements MarkingDriver {

  private final Clients clients;

  OverHttpMarks(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<CatalogueDriver.Taken> importMarks(Actor by, String series, List<MarkRow> rows) {
    var file =
        CsvText.of(
            "centre,candidate,syllabus,component,mark",
            rows,
            row ->
                List.of(
                    row.candidate().centre(),
                    row.candidate().number(),
                    row.syllabus(),
                    row.component(),
                    row.mark().map(String::valueOf).orElse("A")));
    return Clients.asked(() -> as(by).importMarks(series, file))
        .map(taken -> new CatalogueDriver.Taken(taken.added(), taken.changed(), taken.unchanged()));
  }

  @Override
  public Outcome<Seen> mark(Actor by, CandidateDriver.Key who, String syllabus, String component) {
    return Clients.asked(
            () -> as(by).read(who.centre(), who.series(), who.number(), syllabus, component))
        .map(mark -> seen(who.series(), mark));
  }

  @Override
  public Outcome<List<Seen>> marks(
      Actor by, String series, String syllabus, String component, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).list(series, syllabus, component, pageSize, after)).stream()
                .map(mark -> seen(series, mark))
                .toList());
  }

  @Override
  public Outcome<Long> record(
      Actor by,
      CandidateDriver.Key who,
      String syllabus,
      String component,
      long version,
      Mark mark) {
    var body =
        new MarkClient.Mark(
            mark.state(),
            mark.mark(),
            mark.moderationSlope(),
            mark.moderationShift(),
            mark.specialConsideration(),
            mark.carried(),
            mark.carriedFrom());
    return Clients.asked(
        () ->
            Versions.of(
                as(by)
                    .record(
                        who.centre(),
                        who.series(),
                        who.number(),
                        syllabus,
                        component,
                        Versions.tag(version),
                        body)));
  }

  @Override
  public Outcome<Long> recordStanding(
      Actor by, CandidateDriver.Key who, String syllabus, long version, Standing standing) {
    var body =
        new MarkClient.Standing(
            standing.caseOpen(), standing.disqualified(), standing.laterSeriesDecides());
    return Clients.asked(
        () ->
            Versions.of(
                as(by)
                    .recordStanding(
                        who.centre(),
                        who.series(),
                        who.number(),
                        syllabus,
                        Versions.tag(version),
                        body)));
  }

  private MarkClient as(Actor by) {
    return clients.as(by, MarkClient.class);
  }

  private static Seen seen(String series, MarkClient.CandidateMark mark) {
    return new Seen(
        new CandidateDriver.Key(series, mark.centre(), mark.candidate()),
        mark.component(),
        mark.maximum(),
        new Mark(
            mark.mark().state(),
            mark.mark().mark(),
            mark.mark().moderationSlope(),
            mark.mark().moderationShift(),
            mark.mark().specialConsideration(),
            mark.mark().carried(),
            mark.mark().carriedFrom()),
        mark.version());
  }
}
