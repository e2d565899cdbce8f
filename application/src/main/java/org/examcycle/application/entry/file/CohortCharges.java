package org.examcycle.application.entry.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.examcycle.application.entry.ChargeLine;
import org.examcycle.application.entry.Charges;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.ChargedEntry;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.quantity.Money;

/** What rows cost, stored later and together. */
final class CohortCharges implements Charges {

  private final Charges beyond;
  private final List<EntryCohorts.Charged> charged = new ArrayList<>();

  CohortCharges(Charges beyond) {
    this.beyond = beyond;
  }

  @Override
  public void add(Entry entry, List<Line> lines, Instant chargedAt) {
    lines.forEach(line -> charged.add(new EntryCohorts.Charged(entry, line)));
  }

  @Override
  public Slice<ChargeLine> list(SeriesCode series, CentreNumber centre, Page page) {
    return beyond.list(series, centre, page);
  }

  @Override
  public ChargedEntry charged(Entry entry) {
    return beyond.charged(entry);
  }

  @Override
  public List<Money> total(SeriesCode series, CentreNumber centre) {
    return beyond.total(series, centre);
  }

  /** Those since they were asked for last. */
  List<EntryCohorts.Charged> handOver() {
    var all = List.copyOf(charged);
    charged.clear();
    return all;
  }
}
