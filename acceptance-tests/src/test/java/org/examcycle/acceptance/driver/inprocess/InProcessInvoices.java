package org.examcycle.acceptance.driver.inprocess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.InvoiceDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.StatementDriver;
import org.examcycle.application.entry.invoice.IssueInvoices;
import org.examcycle.application.entry.invoice.ListInvoices;
import org.examcycle.application.entry.invoice.PrintInvoice;
import org.examcycle.application.entry.invoice.ReadInvoice;
import org.examcycle.application.entry.invoice.ReadInvoiceTerms;
import org.examcycle.application.entry.invoice.ReadPrintedInvoice;
import org.examcycle.application.entry.invoice.SetInvoiceTerms;
import org.examcycle.application.entry.invoice.SetMarkUps;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.entry.invoice.Invoice;
import org.examcycle.domain.entry.invoice.InvoiceKey;
import org.examcycle.domain.entry.invoice.InvoiceLine;
import org.examcycle.domain.entry.invoice.InvoiceTerms;
import org.examcycle.domain.entry.invoice.MarkUp;
import org.examcycle.domain.quantity.Money;

@PerScenario
class InProcessInvoices implements InvoiceDriver {

  private final Calls calls;
  private final IssueInvoices issueInvoices;
  private final ListInvoices listInvoices;
  private final ReadInvoice readInvoice;
  private final SetMarkUps setMarkUps;
  private final SetInvoiceTerms setTerms;
  private final ReadInvoiceTerms readTerms;
  private final PrintInvoice printInvoice;
  private final ReadPrintedInvoice readPrinted;

  InProcessInvoices(
      Calls calls,
      IssueInvoices issueInvoices,
      ListInvoices listInvoices,
      ReadInvoice readInvoice,
      SetMarkUps setMarkUps,
      SetInvoiceTerms setTerms,
      ReadInvoiceTerms readTerms,
      PrintInvoice printInvoice,
      ReadPrintedInvoice readPrinted) {
    this.calls = calls;
    this.issueInvoices = issueInvoices;
    this.listInvoices = listInvoices;
    this.readInvoice = readInvoice;
    this.setMarkUps = setMarkUps;
    this.setTerms = setTerms;
    this.readTerms = readTerms;
    this.printInvoice = printInvoice;
    this.readPrinted = readPrinted;
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
    return calls
        .ask(readInvoice, by, key(invoice))
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
        line.option().option().map(OptionCode::value).orElse(""),
        line.charge().kind().name(),
        line.charge().amount().minorUnits(),
        line.markUp().minorUnits(),
        line.charge().rule().value());
  }

  @Override
  public Outcome<String> setMarkUps(
      Actor by, String associate, String series, List<Added> markUps) {
    var command =
        new SetMarkUps.Command(
            AssociateCode.of(associate),
            SeriesCode.of(series),
            markUps.stream().map(InProcessInvoices::markUp).toList());
    return calls.ask(setMarkUps, by, command).map(put -> put.associate().value());
  }

  private static MarkUp markUp(Added given) {
    var kind = ChargeKind.valueOf(given.kind());
    return given
        .amount()
        .<MarkUp>map(pence -> new MarkUp.Flat(kind, Money.of(pence, "GBP")))
        .orElseGet(
            () -> new MarkUp.Share(kind, BigDecimal.valueOf(given.basisPoints().orElseThrow(), 2)));
  }

  @Override
  public Outcome<Terms> setTerms(Actor by, String series, Terms terms) {
    var code = SeriesCode.of(series);
    var set = new InvoiceTerms(terms.daysToIssue(), terms.daysToPay());
    return calls
        .ask(setTerms, by, new SetInvoiceTerms.Command(code, set))
        .map(done -> calls.ask(readTerms, by, done.from()).seen())
        .map(found -> new Terms(found.daysToIssue(), found.daysToPay()));
  }

  @Override
  public Outcome<Key> print(Actor by, Key invoice) {
    return calls.ask(printInvoice, by, new PrintInvoice.Command(key(invoice))).map(_ -> invoice);
  }

  @Override
  public Outcome<Printed> printed(Actor by, Key invoice) {
    return calls
        .ask(readPrinted, by, key(invoice))
        .map(
            document -> {
              var page = document.printed().page().sha256();
              var pdf = document.printed().pdf().sha256();
              return new Printed(page, pdf, new StatementDriver.Prints(page, pdf));
            });
  }

  private static InvoiceKey key(Key invoice) {
    return new InvoiceKey(invoice.issuer().map(AssociateCode::of), invoice.number());
  }
}
