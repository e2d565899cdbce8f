package org.examcycle.acceptance.driver.http;

import java.util.List;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.InvoiceDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.StatementDriver;

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
    return Clients.asked(() -> as(by).read(id(invoice)))
        .map(whole -> whole.lines().stream().map(OverHttpInvoices::line).toList());
  }

  private static Line line(InvoiceClient.Line line) {
    return new Line(
        line.entry(),
        line.candidate(),
        line.option().orElse(""),
        line.kind(),
        line.amount().minorUnits(),
        line.markUp().minorUnits(),
        line.rule());
  }

  @Override
  public Outcome<String> setMarkUps(
      Actor by, String associate, String series, List<Added> markUps) {
    var rows =
        markUps.stream()
            .map(
                given ->
                    new InvoiceClient.MarkUp(
                        given.kind(),
                        given.amount().map(pence -> new InvoiceClient.Amount(pence, "GBP")),
                        given.basisPoints()))
            .toList();
    return Clients.asked(
        () -> {
          as(by).setMarkUps(associate, series, new InvoiceClient.MarkUps(rows));
          return associate;
        });
  }

  @Override
  public Outcome<Terms> setTerms(Actor by, String series, Terms terms) {
    return Clients.asked(
        () -> {
          as(by).setTerms(series, new InvoiceClient.Terms(terms.daysToIssue(), terms.daysToPay()));
          var found = as(by).terms(series);
          return new Terms(found.daysToIssue(), found.daysToPay());
        });
  }

  @Override
  public Outcome<Key> print(Actor by, Key invoice) {
    return Clients.asked(() -> as(by).print(id(invoice))).map(_ -> invoice);
  }

  @Override
  public Outcome<Printed> printed(Actor by, Key invoice) {
    return Clients.asked(
        () -> {
          var said = as(by).printed(id(invoice));
          var page = as(by).page(id(invoice));
          var pdf = as(by).pdf(id(invoice));
          return new Printed(
              said.pageSha256(),
              said.pdfSha256(),
              new StatementDriver.Prints(Digests.of(page), Digests.of(pdf)));
        });
  }

  private static String id(Key invoice) {
    return invoice.issuer().map(associate -> associate + "-").orElse("") + invoice.number();
  }

  private InvoiceClient as(Actor by) {
    return clients.as(by, InvoiceClient.class);
  }
}
