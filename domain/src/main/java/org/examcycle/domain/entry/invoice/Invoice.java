package org.examcycle.domain.entry.invoice;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.quantity.Money;

/**
 * What somebody is asked to pay for the entries of a centre in a series, or is given back. Issued
 * once and never changed: what changes afterwards stands on a later one (INT-ENT-16).
 *
 * @param centre whose entries it is for
 * @param associate who is asked in the place of the centre, if it is attached to one; the one who
 *     issued it asks the centre
 * @param payableBy the last day on which it is paid in time
 * @param total of all lines
 */
public record Invoice(
    InvoiceKey key,
    SeriesCode series,
    CentreNumber centre,
    Optional<AssociateCode> associate,
    InvoiceCause cause,
    LocalDate issuedOn,
    LocalDate payableBy,
    Money total) {

  /** Whether it gives back more than it asks for. */
  public boolean isCredit() {
    return total.minorUnits() < 0;
  }
}
