package org.examcycle.application.entry;

import java.util.List;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.EstimateCase;
import org.examcycle.domain.entry.EstimateRuleBook;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleBook;

@UseCaseService
final class CheckEstimatesService implements CheckEstimates {

  private final RuleBook<EstimateCase> rules = EstimateRuleBook.stating();
  private final Sight sight;
  private final SeriesRepository series;

  CheckEstimatesService(CentreRepository centres, SeriesRepository series) {
    this.sight = new Sight(centres);
    this.series = series;
  }

  @Override
  public Decision<List<Refusal>> handle(Call call, StateEstimates.Command command) {
    var centre = sight.centre(call, command.centre());
    var found = series.find(command.series());
    return centre.isEmpty() || found.isEmpty()
        ? Decision.refused(new AccessRefusal.NotFound())
        : Decision.granted(
            rules.check(
                new EstimateCase(
                    found.get(), centre.get(), command.estimates(), call.arrivedAt())));
  }
}
