package org.examcycle.acceptance.driver.http;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.ResultDriver;

@PerScenario
class OverHttpResults implements ResultDriver {

  private final Clients clients;

  OverHttpResults(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<Long> plan(Actor by, String series, String family, Instant resultsAt) {
    return Clients.asked(
        () -> Versions.of(as(by).plan(series, new ResultClient.Plan(family, resultsAt))));
  }

  @Override
  public Outcome<Long> move(
      Actor by, String series, String family, long version, Instant resultsAt) {
    return Clients.asked(
        () ->
            Versions.of(
                as(by)
                    .move(
                        series, family, Versions.tag(version), new ResultClient.Moved(resultsAt))));
  }

  @Override
  public Outcome<Long> propose(Actor by, String series, String family, long version) {
    return Clients.asked(() -> Versions.of(as(by).propose(series, family, Versions.tag(version))));
  }

  @Override
  public Outcome<Long> approve(Actor by, String series, String family, long version) {
    return Clients.asked(() -> Versions.of(as(by).approve(series, family, Versions.tag(version))));
  }

  @Override
  public Outcome<List<Release>> releases(Actor by, String series) {
    return Clients.asked(
        () -> as(by).releases(series).stream().map(OverHttpResults::release).toList());
  }

  @Override
  public Outcome<Done> hold(Actor by, CandidateDriver.Key who, String syllabus, String reason) {
    return Clients.asked(
        () -> {
          as(by)
              .hold(
                  who.centre(),
                  who.series(),
                  who.number(),
                  syllabus,
                  new ResultClient.Hold(reason));
          return Done.DONE;
        });
  }

  @Override
  public Outcome<Done> lift(Actor by, CandidateDriver.Key who, String syllabus) {
    return Clients.asked(
        () -> {
          as(by).lift(who.centre(), who.series(), who.number(), syllabus);
          return Done.DONE;
        });
  }

  @Override
  public Outcome<List<Line>> broadsheet(Actor by, String series, String centre, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).broadsheet(centre, series, pageSize, after)).stream()
                .map(OverHttpResults::line)
                .toList());
  }

  @Override
  public Outcome<List<Line>> broadsheetFile(Actor by, String series, String centre) {
    return Clients.asked(() -> as(by).broadsheetFile(centre, series))
        .map(
            file ->
                CsvReader.builder().ofNamedCsvRecord(new ByteArrayInputStream(file)).stream()
                    .map(OverHttpResults::line)
                    .toList());
  }

  @Override
  public Outcome<Integer> delay(Actor by, String associate, String series, int hours) {
    return Clients.asked(
        () -> {
          as(by).setDelay(associate, series, new ResultClient.Delay(hours));
          return as(by).delay(associate, series).hours();
        });
  }

  private ResultClient as(Actor by) {
    return clients.as(by, ResultClient.class);
  }

  private static Release release(ResultClient.Release body) {
    var rehearsal = body.rehearsal();
    return new Release(
        body.family(),
        body.resultsAt(),
        body.state(),
        new Rehearsal(
            rehearsal.entries(),
            rehearsal.results(),
            rehearsal.held(),
            rehearsal.withoutResult(),
            rehearsal.withoutEntry()),
        body.version());
  }

  private static Line line(ResultClient.Line body) {
    return new Line(
        body.candidate(),
        body.name(),
        body.latinName(),
        body.syllabus(),
        body.option(),
        body.title(),
        body.result(),
        body.printed(),
        body.pum(),
        body.endorsements());
  }

  private static Line line(NamedCsvRecord row) {
    return new Line(
        row.getField("candidate"),
        row.getField("name"),
        row.getField("latin_name"),
        row.getField("syllabus"),
        filled(row, "option"),
        row.getField("title"),
        row.getField("result"),
        row.getField("printed"),
        filled(row, "pum").map(Integer::valueOf),
        endorsements(row));
  }

  private static Optional<String> filled(NamedCsvRecord row, String column) {
    return Optional.of(row.getField(column)).filter(text -> !text.isEmpty());
  }

  /** {@code 05=Merit 06=2}. */
  private static Map<String, String> endorsements(NamedCsvRecord row) {
    return filled(row, "endorsements").stream()
        .flatMap(all -> Arrays.stream(all.split(" ")))
        .map(each -> each.split("="))
        .collect(Collectors.toMap(each -> each[0], each -> each[1]));
  }
}
