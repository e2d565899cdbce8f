package org.examcycle.application.entry.invoice;

import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.entry.invoice.InvoiceKey;

/** An invoice as it was printed (INT-ENT-16); not found until it is. */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadPrintedInvoice extends Reading<InvoiceKey, IssuedDocument<InvoiceDocument>> {}
