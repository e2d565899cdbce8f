package org.examcycle.application.result;

import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.centre.AssociateSight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.result.ResultDelay;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadResultDelayService implements ReadResultDelay {

  private final AssociateSight sight;
  private final SeriesRepository series;
  private final ResultDelays delays;

  ReadResultDelayService(
      AssociateRepository associates, SeriesRepository series, ResultDelays delays) {
    this.sight = new AssociateSight(associates);
    this.series = series;
    this.delays = delays;
  }

  @Override
  public Decision<ResultDelay> handle(Call call, Query query) {
    return sight.associate(call, query.associate()).isEmpty()
            || series.find(query.series()).isEmpty()
        ? Decision.refused(new AccessRefusal.NotFound())
        : Decision.granted(delays.find(query.associate(), query.series()));
  }
}
