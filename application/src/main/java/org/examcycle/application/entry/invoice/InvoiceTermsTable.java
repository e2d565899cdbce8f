package org.examcycle.application.entry.invoice;

import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.entry.invoice.InvoiceTerms;

/** By when invoices are issued and paid, in force from a series on until other terms are. */
public interface InvoiceTermsTable {

  /** Empty before the first. */
  Optional<InvoiceTerms> inForce(SeriesCode series);

  /** Replaces those that begin with this series, or begins some. */
  void put(SeriesCode from, InvoiceTerms terms);
}
