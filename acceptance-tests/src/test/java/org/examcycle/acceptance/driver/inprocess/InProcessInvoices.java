package org.examcycle.acceptance.driver.inprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.InvoiceDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.application.entry.invoice.IssueInvoices;
import org.examcycle.application.entry.invoice.ListInvoices;
import org.examcycle.application.entry.invoice.MarkUp;
import org.examcycle.application.entry.invoice.ReadInvoice;
import org.examcycle.application.entry.invoice.SetMarkUps;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.entry.invoice.Invoice;
import org.examcycle.domain.entry.invoice.InvoiceKey;
import org.examcycle.domain.entry.invoice.InvoiceLine;
import org.examcycle.domain.quantity.Money;

@PerScenario
class InProcessInvoices implements InvoiceDriver {

  private final Calls calls;
  private final IssueInvoices issueInvoices;
  private final ListInvoices listInvoices;
  private final ReadInvoice readInvoice;
  private final SetMarkUps setMarkUps;

  InProcessInvoices(
      Calls calls,
      IssueInvoices issueInvoices,
      ListInvoices listInvoices,
      ReadInvoice readInvoice,
      SetMarkUps setMarkUps) {
    this.calls = calls;
    this.issueInvoices = issueInvoices;
    this.listInvoices = listInvoices;
    this.readInvoice = readInvoice;
    this.setMarkUps = setMarkUps;
  }

  @Override
  public Outcome<Integer> issue(Actor by, String series) {
    return calls
        .ask(issueInvoices, by, new IssueInvoices.Command(SeriesCode.of(series)))
        .map(IssueInvoices.Issued::invoices);
  }

  @Override
  public Outcome<List<Seen>> invoices(Actor by, String series, String centre) {
    return Pages.all(
            1,
            page ->
                calls.ask(
                    listInvoices,
                    by,
                    new ListInvoices.Query(SeriesCode.of(series), CentreNumber.of(centre), page)))
        .map(all -> all.stream().map(InProcessInvoices::seen).toList());
  }

  private static Seen seen(Invoice invoice) {
    return new Seen(
        new Key(invoice.key().issuer().map(AssociateCode::value), invoice.key().number()),
        invoice.cause().name(),
        invoice.issuedOn(),
        invoice.payableBy(),
        invoice.isCredit(),
        invoice.total().minorUnits(),
        invoice.total().currency().getCurrencyCode());
  }

  @Override
  public Outcome<List<Line>> lines(Actor by, Key invoice) {
    var key = new InvoiceKey(invoice.issuer().map(AssociateCode::of), invoice.number());
    return calls
        .ask(readInvoice, by, key)
        .map(
            whole -> {
              var lines = new ArrayList<Line>();
              whole.lines().forEach(line -> lines.add(line(line)));
              return List.copyOf(lines);
            });
  }

  private static Line line(InvoiceLine line) {
    return new Line(
        line.entry().toString(),
        line.candidate().value(),
        line.charge().kind().name(),
        line.charge().amount().minorUnits(),
        line.markUp().minorUnits(),
        line.charge().rule().value());
  }

  @Override
  public Outcome<String> setMarkUps(
      Actor by, String associate, String series, Map<String, Long> amounts) {
    var markUps =
        amounts.entrySet().stream()
            .map(
                each ->
                    new MarkUp(ChargeKind.valueOf(each.getKey()), Money.of(each.getValue(), "GBP")))
            .toList();
    var command =
        new SetMarkUps.Command(AssociateCode.of(associate), SeriesCode.of(series), markUps);
    return calls.ask(setMarkUps, by, command).map(put -> put.associate().value());
  }
}
