package org.examcycle.application.entry.invoice;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.invoice.Invoice;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListInvoicesService implements ListInvoices {

  private final InvoiceSight sight;
  private final Invoices invoices;

  ListInvoicesService(CentreRepository centres, Invoices invoices) {
    this.sight = new InvoiceSight(centres);
    this.invoices = invoices;
  }

  @Override
  public Decision<Slice<Invoice>> handle(Call call, Query query) {
    return sight
        .of(call, query.centre())
        .map(
            seen ->
                Decision.granted(invoices.list(query.series(), query.centre(), seen, query.page())))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
