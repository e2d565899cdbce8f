package org.examcycle.rest.entry.invoice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.examcycle.domain.entry.invoice.InvoiceTerms;

/**
 * By when invoices are issued and paid, in days.
 *
 * @param daysToIssue within how many days of the closing date what was charged on time is invoiced
 * @param daysToPay how many days after it was issued an invoice is payable
 */
record InvoiceTermsBody(@Min(0) @Max(9999) int daysToIssue, @Min(0) @Max(9999) int daysToPay) {

  static InvoiceTermsBody of(InvoiceTerms terms) {
    return new InvoiceTermsBody(terms.daysToIssue(), terms.daysToPay());
  }

  InvoiceTerms terms() {
    return new InvoiceTerms(daysToIssue, daysToPay);
  }
}
