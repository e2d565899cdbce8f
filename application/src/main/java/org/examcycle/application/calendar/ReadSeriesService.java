package org.examcycle.application.calendar;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadSeriesService implements ReadSeries {

  private final SeriesRepository series;

  ReadSeriesService(SeriesRepository series) {
    this.series = series;
  }

  @Override
  public Decision<Series> handle(Call call, SeriesCode code) {
    return series
        .find(code)
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
