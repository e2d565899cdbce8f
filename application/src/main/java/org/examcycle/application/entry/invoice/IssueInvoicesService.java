package org.examcycle.application.entry.invoice;

import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.EntryDates;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.entry.InvoiceRefusal;
import org.examcycle.domain.entry.invoice.InvoiceRound;
import org.examcycle.domain.entry.invoice.InvoiceTerms;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class IssueInvoicesService implements IssueInvoices {

  private final SeriesRepository series;
  private final InvoiceTermsTable terms;
  private final Invoices invoices;

  IssueInvoicesService(SeriesRepository series, InvoiceTermsTable terms, Invoices invoices) {
    this.series = series;
    this.terms = terms;
    this.invoices = invoices;
  }

  @Override
  public Decision<Issued> handle(Call call, Command command) {
    return series
        .find(command.series())
        .map(found -> issue(call, found))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  private Decision<Issued> issue(Call call, Series found) {
    return terms
        .inForce(found.code())
        .map(its -> Decision.granted(new Issued(issue(call, found, its))))
        .orElseGet(() -> Decision.refused(new InvoiceRefusal.InvoiceTermsNotSet(found.code())));
  }

  private int issue(Call call, Series found, InvoiceTerms its) {
    return found.entryDates().stream().mapToInt(dates -> issue(call, found, dates, its)).sum();
  }

  private int issue(Call call, Series found, EntryDates dates, InvoiceTerms its) {
    return InvoiceRound.due(dates.stages(), its, call.arrivedAt()).stream()
        .mapToInt(round -> issue(call, found, dates, round))
        .sum();
  }

  private int issue(Call call, Series found, EntryDates dates, InvoiceRound round) {
    return invoices.issue(
        call,
        IssueInvoices.class.getSimpleName(),
        found.code(),
        dates.kind(),
        dates.route(),
        round);
  }
}
