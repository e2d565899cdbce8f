package org.examcycle.application.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.catalogue.OptionTable;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.file.Row;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.CalendarRefusal;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class ImportTimetableService implements ImportTimetable {

  private final SeriesRepository series;
  private final KeyTimeTables keyTimes;
  private final Timetables timetables;
  private final SyllabusCatalogue catalogue;
  private final OptionTables options;

  ImportTimetableService(
      SeriesRepository series,
      KeyTimeTables keyTimes,
      Timetables timetables,
      SyllabusCatalogue catalogue,
      OptionTables options) {
    this.series = series;
    this.keyTimes = keyTimes;
    this.timetables = timetables;
    this.catalogue = catalogue;
    this.options = options;
  }

  @Override
  public Decision<Taken> handle(Call call, Command command) {
    var found = series.find(command.series());
    if (found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var refused = check(found.get(), command.rows());
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    timetables.put(command.rows().stream().map(Row::value).toList());
    return Decision.changed(
        new Taken(command.series(), command.rows().size()),
        Change.of("timetable", command.series().value(), "taken")
            .to("rows", command.rows().size())
            .under(RuleId.of("INT-PRE-04")));
  }

  private List<RowRefused> check(Series of, List<Row<TimetabledPaper>> rows) {
    var refused = new ArrayList<RowRefused>();
    var seen = new HashSet<List<Object>>();
    var tables = new HashMap<SyllabusCode, Optional<OptionTable>>();
    for (var row : rows) {
      var paper = row.value();
      if (catalogue.findSyllabus(paper.syllabus()).isEmpty()) {
        refused.add(
            refused(row, "syllabus", new CalendarRefusal.TimetabledUnknown(paper.syllabus())));
      }
      if (isOfNone(paper, tables)) {
        refused.add(
            refused(
                row,
                "component",
                new CalendarRefusal.TimetabledComponentUnknown(
                    paper.syllabus(), paper.component())));
      }
      if (!seen.add(List.of(paper.syllabus(), paper.component(), paper.zone()))) {
        refused.add(
            refused(
                row,
                "component",
                new CalendarRefusal.TimetabledTwice(paper.syllabus(), paper.component())));
      }
      if (zones(of, paper).stream().noneMatch(zone -> hasKeyTime(of, paper, zone))) {
        refused.add(
            refused(
                row,
                "session",
                new CalendarRefusal.NoKeyTime(of.kind(), paper.zone(), paper.session())));
      }
    }
    return refused;
  }

  /** Whether the syllabus has options in the series, and none of them this component. */
  private boolean isOfNone(TimetabledPaper paper, Map<SyllabusCode, Optional<OptionTable>> tables) {
    return tables
        .computeIfAbsent(paper.syllabus(), code -> options.find(paper.series(), code))
        .filter(table -> table.options().maximumOf(paper.component()).isEmpty())
        .isPresent();
  }

  private boolean hasKeyTime(Series of, TimetabledPaper paper, AdministrativeZone zone) {
    return keyTimes
        .inForce(of.kind(), paper.localDate())
        .find(of.kind(), zone, paper.session())
        .isPresent();
  }

  /** A row for all zones needs a Key Time in one of them: not every zone has every session. */
  private static Set<AdministrativeZone> zones(Series of, TimetabledPaper paper) {
    return paper.zone().or(of::singleZone).map(Set::of).orElseGet(AdministrativeZone::all);
  }

  private static RowRefused refused(Row<?> row, String column, Refusal because) {
    return new RowRefused(row.line(), Optional.of(column), because);
  }
}
