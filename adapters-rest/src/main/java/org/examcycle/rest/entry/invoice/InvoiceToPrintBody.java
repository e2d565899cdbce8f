package org.examcycle.rest.entry.invoice;

import org.examcycle.domain.entry.invoice.InvoiceKey;

/** Which invoice is printed now. */
record InvoiceToPrintBody(InvoiceKey id) {}
