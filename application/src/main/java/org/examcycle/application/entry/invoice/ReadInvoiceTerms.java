package org.examcycle.application.entry.invoice;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.entry.invoice.InvoiceTerms;

/** The terms in force for a series (INT-ENT-16). */
@MayCall(
    value = {
      CallerKind.BOARD_CATALOGUE,
      CallerKind.BOARD_ENTRIES,
      CallerKind.ASSOCIATE,
      CallerKind.CENTRE
    },
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadInvoiceTerms extends Reading<SeriesCode, InvoiceTerms> {}
