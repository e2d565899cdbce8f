package org.examcycle.application.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Charge;
import org.examcycle.domain.entry.ChargedEntry;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.quantity.Money;

/** What centres owe for their entries: lines that are only ever added. */
public interface Charges {

  /**
   * A line with its own id, by which lines are put in the order in which they fell due.
   *
   * @param changedFrom of the first line of a change after the closing date: the syllabus that the
   *     entry was for until then
   */
  record Line(UUID id, Charge charge, Optional<SyllabusCode> changedFrom) {

    public Line(UUID id, Charge charge) {
      this(id, charge, Optional.empty());
    }
  }

  void add(Entry entry, List<Line> lines, Instant chargedAt);

  /**
   * The lines of a centre in a series in the order in which they fell due; the id is the cursor.
   */
  Slice<ChargeLine> list(SeriesCode series, CentreNumber centre, Page page);

  /** What the entry's centre was charged for it, in the currency of its fee. */
  ChargedEntry charged(Entry entry);

  /** What a centre owes in a series altogether, a sum for each currency; none without lines. */
  List<Money> total(SeriesCode series, CentreNumber centre);
}
