package org.examcycle.application.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.catalogue.OptionTable;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.file.FaultyRows;
import org.examcycle.application.file.Row;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.CalendarRefusal;
import org.examcycle.domain.calendar.KeyTimes;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * What is wrong with the rows of one file of a timetable (INT-PRE-04). What several rows ask is
 * looked up once: the syllabuses, the options of each, the Key Times of each day.
 */
final class TimetableChecks {

  private final Series of;
  private final KeyTimeTables keyTimes;
  private final OptionTables options;
  private final Set<SyllabusCode> syllabuses;
  private final Map<SyllabusCode, Optional<OptionTable>> tables = new HashMap<>();
  private final Map<LocalDate, KeyTimes> days = new HashMap<>();
  private final Set<List<Object>> seen = new HashSet<>();
  private final FaultyRows faulty = new FaultyRows();

  TimetableChecks(
      Series of, KeyTimeTables keyTimes, SyllabusCatalogue catalogue, OptionTables options) {
    this.of = of;
    this.keyTimes = keyTimes;
    this.options = options;
    this.syllabuses = catalogue.listCodes();
  }

  /** Whether the series's kind has any Key Time on any day of these rows. */
  boolean knowKindOn(List<Row<TimetabledPaper>> rows) {
    return rows.stream().anyMatch(row -> !keyTimes(row.value().localDate()).rows().isEmpty());
  }

  FaultyRows of(List<Row<TimetabledPaper>> rows) {
    rows.forEach(this::check);
    return faulty;
  }

  private void check(Row<TimetabledPaper> row) {
    var paper = row.value();
    var syllabus = paper.syllabus();
    var component = paper.component();
    if (!syllabuses.contains(syllabus)) {
      faulty.add(row, "syllabus", new CalendarRefusal.TimetabledUnknown(syllabus));
    }
    if (isOfNone(paper)) {
      faulty.add(
          row, "component", new CalendarRefusal.TimetabledComponentUnknown(syllabus, component));
    }
    if (!seen.add(List.of(syllabus, component, paper.zone()))) {
      faulty.add(row, "component", new CalendarRefusal.TimetabledTwice(syllabus, component));
    }
    if (zones(paper).stream().noneMatch(zone -> hasKeyTime(paper, zone))) {
      faulty.add(
          row, "session", new CalendarRefusal.NoKeyTime(of.kind(), paper.zone(), paper.session()));
    }
  }

  /** Whether the syllabus has options in the series, and none of them this component. */
  private boolean isOfNone(TimetabledPaper paper) {
    return tables
        .computeIfAbsent(paper.syllabus(), code -> options.find(paper.series(), code))
        .filter(table -> table.options().maximumOf(paper.component()).isEmpty())
        .isPresent();
  }

  private boolean hasKeyTime(TimetabledPaper paper, AdministrativeZone zone) {
    return keyTimes(paper.localDate()).find(of.kind(), zone, paper.session()).isPresent();
  }

  private KeyTimes keyTimes(LocalDate day) {
    return days.computeIfAbsent(day, _ -> keyTimes.inForce(of.kind(), day));
  }

  /** A row for all zones needs a Key Time in one of them: not every zone has every session. */
  private Set<AdministrativeZone> zones(TimetabledPaper paper) {
    return paper.zone().or(of::singleZone).map(Set::of).orElseGet(AdministrativeZone::all);
  }
}
