package org.examcycle.application.entry.invoice;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;

/**
 * Issues the invoices of a series that are due: for what was charged up to a closing date once that
 * is past, for everything else once its month is over (INT-ENT-16). Asked for again, it issues what
 * has fallen due since.
 */
@MayCall(
    value = {CallerKind.BOARD_ENTRIES, CallerKind.JOB},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface IssueInvoices extends UseCase<IssueInvoices.Command, IssueInvoices.Issued> {

  record Command(SeriesCode series) {}

  /**
   * @param invoices how many, those of Associates included
   */
  record Issued(int invoices) {}
}
