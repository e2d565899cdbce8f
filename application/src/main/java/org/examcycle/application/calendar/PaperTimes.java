package org.examcycle.application.calendar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Centre;

/** When a centre sits the papers of a series, by its own clocks (INT-PRE-04). */
public final class PaperTimes {

  private final KeyTimeTables keyTimes;
  private final Timetables timetables;

  public PaperTimes(KeyTimeTables keyTimes, Timetables timetables) {
    this.keyTimes = keyTimes;
    this.timetables = timetables;
  }

  /** The papers of these syllabuses that the centre sits, in the order of the timetable. */
  public List<PaperTime> list(Series of, Centre centre, Set<SyllabusCode> syllabuses) {
    return timetables.list(of.code(), of.zoneFor(centre.zone()), syllabuses).stream()
        .flatMap(paper -> at(of, centre, paper).stream())
        .toList();
  }

  /** A paper for all zones is not sat in a zone that has no Key Time for its session. */
  private Optional<PaperTime> at(Series of, Centre centre, TimetabledPaper paper) {
    return keyTimes
        .inForce(of.kind(), paper.localDate())
        .find(of.kind(), of.zoneFor(centre.zone()), paper.session())
        .map(keyTime -> keyTime.on(paper.localDate()))
        .map(instant -> new PaperTime(paper, instant, instant.atZone(centre.timeZone())));
  }
}
