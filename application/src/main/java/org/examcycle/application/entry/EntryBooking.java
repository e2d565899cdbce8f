package org.examcycle.application.entry;

import java.time.Instant;
import java.util.List;
import org.examcycle.application.usecase.Ids;
import org.examcycle.domain.entry.Charge;
import org.examcycle.domain.entry.Entry;

/** Writes down what a step of an entry costs. */
final class EntryBooking {

  private final Charges charges;
  private final Ids ids;

  EntryBooking(Charges charges, Ids ids) {
    this.charges = charges;
    this.ids = ids;
  }

  void book(Entry entry, List<Charge> lines, Instant chargedAt) {
    charges.add(
        entry, lines.stream().map(line -> new Charges.Line(ids.next(), line)).toList(), chargedAt);
  }
}
