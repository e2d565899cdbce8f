package org.examcycle.application.entry.file;

import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.rule.Refusal;

/**
 * Whether every row of a file comes after the deadline that it is held to (INT-PRE-02): then there
 * is nothing in it for an Associate to approve. A row that cannot be read is another's matter.
 */
final class RowsAllLate {

  private final SeriesCode series;
  private final RowDeadlines deadlines;
  private Optional<Refusal> first = Optional.empty();
  private boolean anyOther;

  RowsAllLate(SeriesCode series, RowDeadlines deadlines) {
    this.series = series;
    this.deadlines = deadlines;
  }

  void see(EntryCells row) {
    if (!anyOther) {
      var late = late(row);
      first = first.or(() -> late);
      anyOther = late.isEmpty();
    }
  }

  private Optional<Refusal> late(EntryCells row) {
    try {
      return deadlines.check(EntryRow.read(series, row));
    } catch (RowFaults _) {
      return Optional.empty();
    }
  }

  /** Of the first row; empty when another one does not come late, or when there is none. */
  Optional<Refusal> refusal() {
    return first.filter(_ -> !anyOther);
  }
}
