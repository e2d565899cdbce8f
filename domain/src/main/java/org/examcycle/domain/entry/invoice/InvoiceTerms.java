package org.examcycle.domain.entry.invoice;

/**
 * By when invoices are issued and paid, a row in force from a series on (INT-ENT-16). Neither is
 * negative.
 *
 * @param daysToIssue within how many days of the closing date what was charged on time is invoiced
 * @param daysToPay how many days after it was issued an invoice is payable
 */
public record InvoiceTerms(int daysToIssue, int daysToPay) {

  public InvoiceTerms {
    if (daysToIssue < 0 || daysToPay < 0) {
      throw new IllegalArgumentException("days are not negative");
    }
  }
}
