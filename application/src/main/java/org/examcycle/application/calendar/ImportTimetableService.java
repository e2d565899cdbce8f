package org.examcycle.application.calendar;

import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.CalendarRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
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
    var checks = new TimetableChecks(found.get(), keyTimes, catalogue, options);
    if (!checks.knowKindOn(command.rows())) {
      return Decision.refused(new CalendarRefusal.KindWithoutKeyTimes(found.get().kind()));
    }
    var faulty = checks.of(command.rows());
    return faulty.isEmpty() ? take(command) : faulty.refused();
  }

  private Decision<Taken> take(Command command) {
    timetables.put(command.rows().stream().map(Row::value).toList());
    return Decision.changed(
        new Taken(command.series(), command.rows().size()),
        Change.of("timetable", command.series().value(), "taken")
            .to("rows", command.rows().size())
            .under(RuleId.of("INT-PRE-04")));
  }
}
