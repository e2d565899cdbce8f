package org.examcycle.application.entry.invoice;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.invoice.Invoice;

/**
 * The invoices for a centre's entries in a series (INT-ENT-16): a centre sees those that it is to
 * pay, an Associate its own and those that it issued, the board those that it issued.
 */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ListInvoices extends Reading<ListInvoices.Query, Slice<Invoice>> {

  record Query(SeriesCode series, CentreNumber centre, Page page) {}
}
