package org.examcycle.application.entry;

import java.util.List;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.Estimate;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadEstimatesService implements ReadEstimates {

  private final Sight sight;
  private final SeriesRepository series;
  private final Estimates estimates;

  ReadEstimatesService(CentreRepository centres, SeriesRepository series, Estimates estimates) {
    this.sight = new Sight(centres);
    this.series = series;
    this.estimates = estimates;
  }

  @Override
  public Decision<List<Estimate>> handle(Call call, Query query) {
    var centre = sight.centre(call, query.centre());
    return centre.isEmpty() || series.find(query.series()).isEmpty()
        ? Decision.refused(new AccessRefusal.NotFound())
        : Decision.granted(estimates.list(query.series(), query.centre()));
  }
}
