package org.examcycle.acceptance.driver.http;

import java.util.List;
import java.util.Map;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.InvoiceDriver;
import org.examcycle.acceptance.driver.Outcome;

@PerScenario
class OverHttpInvoices implements InvoiceDriver {

  private final Clients clients;

  OverHttpInvoices(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<Integer> issue(Actor by, String series) {
    return Clients.asked(() -> as(by).issue(series)).map(InvoiceClient.Issued::invoices);
  }

  @Override
  public Outcome<List<Seen>> invoices(Actor by, String series, String centre) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).list(centre, series, 1, after)).stream()
                .map(OverHttpInvoices::seen)
                .toList());
  }

  private static Seen seen(InvoiceClient.Head head) {
    return new Seen(
        new Key(head.issuer(), head.number()),
        head.cause(),
        head.issuedOn(),
        head.payableBy(),
        head.credit(),
        head.total().minorUnits(),
        head.total().currency());
  }

  @Override
  public Outcome<List<Line>> lines(Actor by, Key invoice) {
    var id = invoice.issuer().map(associate -> associate + "-").orElse("") + invoice.number();
    return Clients.asked(() -> as(by).read(id))
        .map(whole -> whole.lines().stream().map(OverHttpInvoices::line).toList());
  }

  private static Line line(InvoiceClient.Line line) {
    return new Line(
        line.entry(),
        line.candidate(),
        line.kind(),
        line.amount().minorUnits(),
        line.markUp().minorUnits(),
        line.rule());
  }

  @Override
  public Outcome<String> setMarkUps(
      Actor by, String associate, String series, Map<String, Long> amounts) {
    var rows =
        amounts.entrySet().stream()
            .map(
                each ->
                    new InvoiceClient.MarkUp(
                        each.getKey(), new InvoiceClient.Amount(each.getValue(), "GBP")))
            .toList();
    return Clients.asked(
        () -> {
          as(by).setMarkUps(associate, series, new InvoiceClient.MarkUps(rows));
          return associate;
        });
  }

  private InvoiceClient as(Actor by) {
    return clients.as(by, InvoiceClient.class);
  }
}
