package org.examcycle.domain.entry.invoice;

/** When what is on an invoice fell due. */
public enum InvoiceCause {
  /** Up to the closing date: one invoice once that is past. */
  ON_TIME,
  /** Afterwards: late entries, changes and what else there is, at each month's end. */
  MONTH_END
}
