package org.examcycle.application.entry.invoice;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.entry.invoice.InvoiceTerms;

/** Sets by when invoices are issued and paid, from a series on (INT-ENT-16). */
@MayCall(value = CallerKind.BOARD_CATALOGUE, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface SetInvoiceTerms extends UseCase<SetInvoiceTerms.Command, SetInvoiceTerms.Done> {

  record Command(SeriesCode from, InvoiceTerms terms) {}

  record Done(SeriesCode from) {}
}
