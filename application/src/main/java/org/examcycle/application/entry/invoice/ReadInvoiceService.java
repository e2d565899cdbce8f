package org.examcycle.application.entry.invoice;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.invoice.Invoice;
import org.examcycle.domain.entry.invoice.InvoiceKey;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadInvoiceService implements ReadInvoice {

  private final InvoiceSight sight;
  private final Invoices invoices;

  ReadInvoiceService(CentreRepository centres, Invoices invoices) {
    this.sight = new InvoiceSight(centres);
    this.invoices = invoices;
  }

  @Override
  public Decision<Whole> handle(Call call, InvoiceKey key) {
    var found = invoices.find(key);
    var seen = sight.of(call, found.map(Invoice::centre).orElse(Sight.NOWHERE));
    return found
        .filter(invoice -> seen.filter(by -> by.sees(invoice)).isPresent())
        .map(
            invoice ->
                Decision.granted(
                    new Whole(invoice, taker -> invoices.forEachLine(invoice.key(), taker))))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
