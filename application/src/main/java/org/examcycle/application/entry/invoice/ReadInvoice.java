package org.examcycle.application.entry.invoice;

import java.util.function.Consumer;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.entry.invoice.Invoice;
import org.examcycle.domain.entry.invoice.InvoiceKey;
import org.examcycle.domain.entry.invoice.InvoiceLine;

/** An invoice with its lines, each with the entry and the rule that priced it (INT-ENT-16). */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadInvoice extends Reading<InvoiceKey, ReadInvoice.Whole> {

  /**
   * @param lines in the order in which they fell due
   */
  record Whole(Invoice invoice, Lines lines) {}

  /** Lines that are handed on one by one, read from where they are kept while they are taken. */
  interface Lines {
    void forEach(Consumer<InvoiceLine> taker);
  }
}
