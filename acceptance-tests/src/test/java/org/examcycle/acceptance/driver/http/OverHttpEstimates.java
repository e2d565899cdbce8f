package org.examcycle.acceptance.driver.http;

import java.util.List;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.EstimateDriver;
import org.examcycle.acceptance.driver.Outcome;

@PerScenario
class OverHttpEstimates implements EstimateDriver {

  private final Clients clients;

  OverHttpEstimates(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<List<Row>> state(Actor by, String series, String centre, List<Row> rows) {
    var body = body(rows);
    return Clients.asked(
            () -> {
              as(by).stateEstimates(centre, series, body);
              return as(by).estimates(centre, series);
            })
        .map(OverHttpEstimates::rows);
  }

  @Override
  public Outcome<List<Row>> estimates(Actor by, String series, String centre) {
    return Clients.asked(() -> as(by).estimates(centre, series)).map(OverHttpEstimates::rows);
  }

  static TransferClient.Estimates body(List<Row> rows) {
    return new TransferClient.Estimates(
        rows.stream()
            .map(row -> new TransferClient.EstimateRow(row.syllabus(), row.candidates()))
            .toList());
  }

  private TransferClient as(Actor by) {
    return clients.as(by, TransferClient.class);
  }

  private static List<Row> rows(TransferClient.Estimates body) {
    return body.estimates().stream().map(row -> new Row(row.syllabus(), row.candidates())).toList();
  }
}
