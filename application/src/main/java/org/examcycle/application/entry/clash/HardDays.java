package org.examcycle.application.entry.clash;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.calendar.KeyTimeTables;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.entry.CandidatePapers;
import org.examcycle.application.entry.EntryLimitTable;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.catalogue.SyllabusPair;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryLimits;

/** The days of candidates, and by which figures they are too hard (INT-ENT-12). */
@UseCasePart
public final class HardDays {

  private final CandidatePapers papers;
  private final KeyTimeTables keyTimes;
  private final EntryLimitTable limits;
  private final ProhibitedPairs prohibited;

  HardDays(
      CandidatePapers papers,
      KeyTimeTables keyTimes,
      EntryLimitTable limits,
      ProhibitedPairs prohibited) {
    this.papers = papers;
    this.keyTimes = keyTimes;
    this.limits = limits;
    this.prohibited = prohibited;
  }

  /** Of those who have these entries of a centre in a series. */
  Found of(Series series, Centre centre, List<Entry> entries) {
    return new Found(
        CandidateDays.of(papers, keyTimes, series, centre, entries),
        limits.inForce(series.code()),
        prohibited.inForce(series.code()));
  }

  /**
   * @param limits the figures, if any are in force
   * @param prohibited the pairs of syllabuses that may not be taken together
   */
  record Found(CandidateDays days, Optional<EntryLimits> limits, List<SyllabusPair> prohibited) {

    Found {
      prohibited = List.copyOf(prohibited);
    }

    /** The days of whoever has these entries, on which papers fall together or last too long. */
    List<ClashView.Day> of(List<Entry> entries) {
      return days.of(entries).stream()
          .map(day -> ClashView.Day.of(day, limits, prohibited))
          .filter(ClashView.Day::isHard)
          .toList();
    }
  }
}
