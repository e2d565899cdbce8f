package org.examcycle.rest.entry.invoice;

/**
 * What was issued.
 *
 * @param invoices how many, those of Associates included
 */
record IssuedInvoicesBody(int invoices) {}
