package org.examcycle.application.calendar;

import java.util.List;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadKeyDatesService implements ReadKeyDates {

  private final SeriesRepository series;

  ReadKeyDatesService(SeriesRepository series) {
    this.series = series;
  }

  @Override
  public Decision<List<KeyDate>> handle(Call call, SeriesCode code) {
    return series.find(code).isPresent()
        ? Decision.granted(series.listKeyDates(code))
        : Decision.refused(new AccessRefusal.NotFound());
  }
}
