package org.examcycle.rest.entry.invoice;

import java.time.Instant;
import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.entry.invoice.InvoiceDocument;
import org.examcycle.domain.entry.invoice.InvoiceKey;

/**
 * That an invoice was printed.
 *
 * @param pageSha256 of the bytes of the page, in 64 hexadecimal digits
 * @param pdfSha256 of the bytes of the PDF
 * @param demonstration whether nobody is really asked
 */
record PrintedInvoiceBody(
    InvoiceKey id, Instant printedAt, String pageSha256, String pdfSha256, boolean demonstration) {

  static PrintedInvoiceBody of(IssuedDocument<InvoiceDocument> document) {
    return new PrintedInvoiceBody(
        document.says().invoice().key(),
        document.issue().at(),
        document.printed().page().sha256(),
        document.printed().pdf().sha256(),
        document.says().demonstration());
  }
}
