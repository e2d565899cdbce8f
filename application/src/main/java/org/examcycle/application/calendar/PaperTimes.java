package org.examcycle.application.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.KeyTimes;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.catalogue.ComponentCode;
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

  /** When the centre sits a paper; empty where no timetable says so. */
  public Optional<PaperTime> find(
      Series of, Centre centre, SyllabusCode syllabus, ComponentCode component) {
    return timetables.list(of.code(), of.zoneFor(centre.zone()), Set.of(syllabus)).stream()
        .filter(paper -> paper.component().equals(component))
        .findFirst()
        .flatMap(paper -> at(of, centre, paper));
  }

  /** The papers of these syllabuses that have not begun everywhere, zone by zone. */
  public List<PaperAhead> listAhead(Series of, Set<SyllabusCode> syllabuses, Instant now) {
    var inForce = new HashMap<LocalDate, KeyTimes>();
    var ahead = new ArrayList<PaperAhead>();
    for (var zone : AdministrativeZone.all()) {
      var satAt = of.zoneFor(zone);
      for (var paper : timetables.list(of.code(), satAt, syllabuses)) {
        if (mayBeAhead(paper, now)) {
          inForce
              .computeIfAbsent(paper.localDate(), day -> keyTimes.inForce(of.kind(), day))
              .find(of.kind(), satAt, paper.session())
              .map(keyTime -> keyTime.on(paper.localDate()))
              .filter(now::isBefore)
              .map(at -> new PaperAhead(zone, paper.syllabus(), paper.component(), at))
              .ifPresent(ahead::add);
        }
      }
    }
    return ahead;
  }

  /** The day of a Key Time in UTC is the paper's, or one beside it. */
  private static boolean mayBeAhead(TimetabledPaper paper, Instant now) {
    return !paper.localDate().isBefore(now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1));
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
