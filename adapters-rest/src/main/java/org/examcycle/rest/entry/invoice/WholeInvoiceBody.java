package org.examcycle.rest.entry.invoice;

import java.util.ArrayList;
import java.util.List;
import org.examcycle.application.entry.invoice.ReadInvoice;

/**
 * An invoice with everything on it.
 *
 * @param lines in the order in which they fell due
 */
record WholeInvoiceBody(InvoiceBody invoice, List<InvoiceLineBody> lines) {

  static WholeInvoiceBody of(ReadInvoice.Whole whole) {
    var lines = new ArrayList<InvoiceLineBody>();
    whole.lines().forEach(line -> lines.add(InvoiceLineBody.of(line)));
    return new WholeInvoiceBody(InvoiceBody.of(whole.invoice()), List.copyOf(lines));
  }
}
