package org.examcycle.application.entry.invoice;

import java.util.List;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.entry.invoice.InvoiceKey;

/** Invoices that were issued and are not printed yet, the oldest first (INT-ENT-16). */
@MayCall(value = CallerKind.JOB, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ListUnprintedInvoices
    extends Reading<ListUnprintedInvoices.Query, List<InvoiceKey>> {

  record Query(int limit) {}
}
