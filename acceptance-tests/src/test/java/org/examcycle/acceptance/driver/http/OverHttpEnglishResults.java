package org.examcycle.acceptance.driver.http;

import java.util.List;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.EnglishResultDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.ResultSeen;

@PerScenario
class OverHttpEnglishResults implements EnglishResultDriver {

  private final Clients clients;

  OverHttpEnglishResults(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<Integer> release(Actor by, String examDate, List<String> candidateIds) {
    var release = new EnglishResultClient.Release(candidateIds);
    return Clients.asked(() -> as(by).release(examDate, release).released());
  }

  @Override
  public Outcome<Told> result(Actor candidate) {
    return Clients.asked(() -> as(candidate).result()).map(OverHttpEnglishResults::told);
  }

  @Override
  public Outcome<List<Told>> results(Actor by, String sitting, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).results(sitting, pageSize, after)).stream()
                .map(OverHttpEnglishResults::told)
                .toList());
  }

  @Override
  public Outcome<Statement> statement(Actor candidate) {
    return Clients.asked(() -> as(candidate).statement()).map(OverHttpEnglishResults::statement);
  }

  @Override
  public Outcome<Page> statementPage(Actor candidate) {
    return Clients.asked(() -> as(candidate).statementPage()).map(PrintedStatement::page);
  }

  private EnglishResultClient as(Actor by) {
    return clients.as(by, EnglishResultClient.class);
  }

  private static Told told(EnglishResultClient.ResultBody body) {
    return new Told(
        body.candidateId(),
        body.name().latin(),
        body.exam(),
        body.examDate(),
        body.centre(),
        body.answer(),
        body.opens(),
        body.lastDay(),
        body.noResult(),
        body.result().map(EnglishResultClient.Result::seen));
  }

  private static Statement statement(EnglishResultClient.StatementBody body) {
    return new Statement(
        body.candidateId(),
        body.name().latin(),
        body.exam(),
        body.examDate(),
        body.centre(),
        new ResultSeen(
            body.result(),
            body.overall(),
            body.level(),
            body.frameworkTitle(),
            body.components().stream().map(EnglishResultClient.Score::seen).toList(),
            body.endorsed()),
        body.certificate(),
        body.mayChange(),
        body.lowest(),
        body.highest(),
        body.levels().stream()
            .map(level -> new Band(level.level(), level.from(), level.to()))
            .toList(),
        body.bands().stream().map(band -> new Band(band.label(), band.from(), band.to())).toList());
  }
}
