package org.examcycle.application.calendar;

import java.util.List;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadCentreKeyDatesService implements ReadCentreKeyDates {

  private final Sight sight;
  private final SeriesRepository series;
  private final DueDates dates;

  ReadCentreKeyDatesService(
      CentreRepository centres, SeriesRepository series, LocalDeadlines deadlines) {
    this.sight = new Sight(centres);
    this.series = series;
    this.dates = new DueDates(series, deadlines);
  }

  @Override
  public Decision<List<DueDate>> handle(Call call, Query query) {
    var centre = sight.centre(call, query.centre());
    if (centre.isEmpty() || series.find(query.series()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return Decision.granted(dates.of(centre.get(), query.series()));
  }
}
