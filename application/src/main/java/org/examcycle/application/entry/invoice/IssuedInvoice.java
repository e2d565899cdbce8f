package org.examcycle.application.entry.invoice;

import org.examcycle.application.document.IssuedDocument;
import org.examcycle.domain.entry.InvoiceRefusal;
import org.examcycle.domain.entry.invoice.Invoice;
import org.examcycle.domain.rule.Change;

/** What the history says of an invoice. */
public final class IssuedInvoice {

  private IssuedInvoice() {}

  public static Change change(Invoice invoice) {
    var change =
        Change.of("invoice", invoice.key().toString(), "issued")
            .to("series", invoice.series())
            .to("centre", invoice.centre())
            .to("cause", invoice.cause())
            .to("total", invoice.total())
            .to("payable by", invoice.payableBy())
            .under(InvoiceRefusal.INVOICES);
    return invoice.associate().map(code -> change.to("associate", code)).orElse(change);
  }

  static Change printed(IssuedDocument<InvoiceDocument> document) {
    return Change.of("invoice", document.subject(), "printed")
        .to("PDF", document.printed().pdf().sha256())
        .under(InvoiceRefusal.INVOICES);
  }
}
