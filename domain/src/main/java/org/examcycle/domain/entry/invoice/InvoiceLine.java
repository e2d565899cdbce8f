package org.examcycle.domain.entry.invoice;

import java.time.Instant;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.Charge;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.quantity.Money;

/**
 * A line: for which entry, and by which rule it was priced (INT-ENT-16).
 *
 * @param option that the entry was for when the line fell due
 * @param charge what the board asks for, or gives back
 * @param markUp what the Associate adds to it; nothing on the board's own
 */
public record InvoiceLine(
    EntryId entry,
    CandidateNumber candidate,
    OptionKey option,
    Charge charge,
    Money markUp,
    Instant chargedAt) {

  public Money amount() {
    return charge.amount().plus(markUp);
  }
}
