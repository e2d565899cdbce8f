package org.examcycle.application.entry.invoice;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.document.IssuedDocuments;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.invoice.Invoice;
import org.examcycle.domain.entry.invoice.InvoiceKey;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadPrintedInvoiceService implements ReadPrintedInvoice {

  private final InvoiceSight sight;
  private final Invoices invoices;
  private final IssuedDocuments documents;

  ReadPrintedInvoiceService(
      CentreRepository centres, Invoices invoices, IssuedDocuments documents) {
    this.sight = new InvoiceSight(centres);
    this.invoices = invoices;
    this.documents = documents;
  }

  @Override
  public Decision<IssuedDocument<InvoiceDocument>> handle(Call call, InvoiceKey key) {
    var found = invoices.find(key);
    var seen = sight.of(call, found.map(Invoice::centre).orElse(Sight.NOWHERE));
    var printed = documents.findNewest(InvoiceDocument.KIND, key.toString());
    return printed
        .filter(_ -> found.filter(of -> seen.filter(by -> by.sees(of)).isPresent()).isPresent())
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
