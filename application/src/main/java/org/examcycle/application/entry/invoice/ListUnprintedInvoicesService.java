package org.examcycle.application.entry.invoice;

import java.util.List;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.invoice.InvoiceKey;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListUnprintedInvoicesService implements ListUnprintedInvoices {

  private final Invoices invoices;

  ListUnprintedInvoicesService(Invoices invoices) {
    this.invoices = invoices;
  }

  @Override
  public Decision<List<InvoiceKey>> handle(Call call, Query query) {
    return Decision.granted(invoices.listUnprinted(query.limit()));
  }
}
