package org.examcycle.application.entry.invoice;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.entry.invoice.InvoiceKey;

/**
 * Prints an invoice, once and for ever (INT-ENT-16). A job does it as soon as one is issued;
 * whoever sees an invoice may ask for it sooner, and asked again it answers what was printed.
 */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES, CallerKind.JOB},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface PrintInvoice extends UseCase<PrintInvoice.Command, PrintInvoice.Printed> {

  record Command(InvoiceKey invoice) {}

  record Printed(InvoiceKey invoice) {}
}
