package org.examcycle.rest.entry.invoice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.invoice.Invoice;
import org.examcycle.domain.entry.invoice.InvoiceCause;
import org.examcycle.domain.entry.invoice.InvoiceKey;
import org.examcycle.rest.value.Amount;

/**
 * An invoice for the entries of a centre in a series; never changed once it is issued.
 *
 * @param id by which it is asked for
 * @param issuer the Associate who asks a centre attached to it; absent: the board
 * @param number counts the invoices of an issuer, without a gap
 * @param associate who is asked by the board in the place of the centre
 * @param cause {@code ON_TIME}: what was charged up to the closing date; {@code MONTH_END}: what
 *     was charged afterwards
 * @param payableBy the last day on which it is paid in time
 * @param credit whether it gives back more than it asks for
 * @param total of all lines; negative: it is given back
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record InvoiceBody(
    InvoiceKey id,
    Optional<AssociateCode> issuer,
    long number,
    SeriesCode series,
    CentreNumber centre,
    Optional<AssociateCode> associate,
    InvoiceCause cause,
    LocalDate issuedOn,
    LocalDate payableBy,
    boolean credit,
    Amount total) {

  static InvoiceBody of(Invoice invoice) {
    return new InvoiceBody(
        invoice.key(),
        invoice.key().issuer(),
        invoice.key().number(),
        invoice.series(),
        invoice.centre(),
        invoice.associate(),
        invoice.cause(),
        invoice.issuedOn(),
        invoice.payableBy(),
        invoice.isCredit(),
        Amount.of(invoice.total()));
  }
}
