package org.examcycle.application.calendar;

import java.util.List;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadTimetableService implements ReadTimetable {

  private final Sight sight;
  private final SeriesRepository series;
  private final PaperTimes papers;

  ReadTimetableService(
      CentreRepository centres,
      SeriesRepository series,
      KeyTimeTables keyTimes,
      Timetables timetables) {
    this.sight = new Sight(centres);
    this.series = series;
    this.papers = new PaperTimes(keyTimes, timetables);
  }

  @Override
  public Decision<List<PaperTime>> handle(Call call, Query query) {
    var centre = sight.centre(call, query.centre());
    var found = series.find(query.series());
    if (centre.isEmpty() || found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return Decision.granted(papers.list(found.get(), centre.get(), centre.get().syllabuses()));
  }
}
