package org.examcycle.application.calendar;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadTimetableService implements ReadTimetable {

  private final Sight sight;
  private final SeriesRepository series;
  private final KeyTimeTables keyTimes;
  private final Timetables timetables;

  ReadTimetableService(
      CentreRepository centres,
      SeriesRepository series,
      KeyTimeTables keyTimes,
      Timetables timetables) {
    this.sight = new Sight(centres);
    this.series = series;
    this.keyTimes = keyTimes;
    this.timetables = timetables;
  }

  @Override
  public Decision<List<PaperTime>> handle(Call call, Query query) {
    var centre = sight.centre(call, query.centre());
    var found = series.find(query.series());
    if (centre.isEmpty() || found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return Decision.granted(papers(found.get(), centre.get()));
  }

  private List<PaperTime> papers(Series of, Centre centre) {
    return timetables.list(of.code(), of.zoneFor(centre.zone()), centre.syllabuses()).stream()
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
