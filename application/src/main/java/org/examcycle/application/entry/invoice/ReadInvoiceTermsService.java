package org.examcycle.application.entry.invoice;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.entry.invoice.InvoiceTerms;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadInvoiceTermsService implements ReadInvoiceTerms {

  private final InvoiceTermsTable table;

  ReadInvoiceTermsService(InvoiceTermsTable table) {
    this.table = table;
  }

  @Override
  public Decision<InvoiceTerms> handle(Call call, SeriesCode series) {
    return table
        .inForce(series)
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
