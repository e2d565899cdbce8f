package org.examcycle.application.entry.invoice;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.document.DocumentKind;
import org.examcycle.domain.entry.invoice.Invoice;
import org.examcycle.domain.entry.invoice.InvoiceLine;

/**
 * All that an invoice says on paper (INT-ENT-16).
 *
 * @param centreName as it was called when the invoice was printed
 * @param associateName of whom the board asks, or who asks the centre
 * @param zone by whose days it was charged; empty on what was printed before it was told
 * @param demonstration whether nobody is really asked
 */
public record InvoiceDocument(
    Invoice invoice,
    String centreName,
    Optional<String> associateName,
    Optional<ZoneId> zone,
    List<InvoiceLine> lines,
    boolean demonstration) {

  public static final DocumentKind<InvoiceDocument> KIND =
      new DocumentKind<>("invoice", InvoiceDocument.class);

  public InvoiceDocument {
    lines = List.copyOf(lines);
  }
}
