package org.examcycle.application.calendar;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListSeriesService implements ListSeries {

  private final SeriesRepository series;

  ListSeriesService(SeriesRepository series) {
    this.series = series;
  }

  @Override
  public Decision<Slice<Series>> handle(Call call, Page page) {
    return Decision.granted(series.list(page));
  }
}
