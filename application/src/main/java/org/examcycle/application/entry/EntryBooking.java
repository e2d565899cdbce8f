package org.examcycle.application.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.usecase.Ids;
import org.examcycle.domain.calendar.EntryStanding;
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

  /** What a change costs; after the closing date what was charged before was for what it was. */
  void book(Entry before, Entry after, List<Charge> costs, Instant chargedAt) {
    var lines = new ArrayList<Charges.Line>();
    for (var cost : costs) {
      var isFirst = lines.isEmpty() && cost.standing() != EntryStanding.ON_TIME;
      lines.add(
          new Charges.Line(
              ids.next(), cost, Optional.of(before.option().syllabus()).filter(_ -> isFirst)));
    }
    charges.add(after, lines, chargedAt);
  }

  void book(Entry entry, List<Charge> lines, Instant chargedAt) {
    charges.add(
        entry, lines.stream().map(line -> new Charges.Line(ids.next(), line)).toList(), chargedAt);
  }
}
