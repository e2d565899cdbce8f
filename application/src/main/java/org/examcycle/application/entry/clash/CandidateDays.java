package org.examcycle.application.entry.clash;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.calendar.KeyTimeTables;
import org.examcycle.application.entry.CandidatePapers;
import org.examcycle.domain.calendar.KeyTimes;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.clash.CandidateDay;
import org.examcycle.domain.entry.clash.TimedPaper;

/**
 * The days of a centre's candidates in a series.
 *
 * @param papers of all of them, with their Key Times
 */
record CandidateDays(CandidatePapers.Timetabled timetabled, List<TimedPaper> papers) {

  CandidateDays {
    papers = List.copyOf(papers);
  }

  static CandidateDays of(
      CandidatePapers papers,
      KeyTimeTables keyTimes,
      Series series,
      Centre centre,
      List<Entry> entries) {
    var timetabled = papers.of(series, centre, entries);
    var timed =
        timetabled.papers().stream()
            .flatMap(paper -> timed(keyTimes, series, centre, paper).stream())
            .toList();
    return new CandidateDays(timetabled, timed);
  }

  /** The days of whoever has these entries. */
  List<CandidateDay> of(List<Entry> entries) {
    var own = timetabled.of(entries);
    return CandidateDay.of(papers.stream().filter(each -> own.contains(each.paper())).toList());
  }

  /** A paper is not sat in a zone that has no Key Time for its session. */
  private static Optional<TimedPaper> timed(
      KeyTimeTables keyTimes, Series series, Centre centre, TimetabledPaper paper) {
    KeyTimes inForce = keyTimes.inForce(series.kind(), paper.localDate());
    return inForce
        .find(series.kind(), series.zoneFor(centre.zone()), paper.session())
        .map(keyTime -> new TimedPaper(paper, keyTime.on(paper.localDate())));
  }
}
