package org.examcycle.application.entry;

import java.util.List;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.Estimate;
import org.examcycle.domain.entry.EstimateCase;
import org.examcycle.domain.entry.EstimateRefusal;
import org.examcycle.domain.entry.EstimateRuleBook;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleBook;

@UseCaseService
final class StateEstimatesService implements StateEstimates {

  private final RuleBook<EstimateCase> rules = EstimateRuleBook.stating();
  private final Sight sight;
  private final SeriesRepository series;
  private final Estimates estimates;

  StateEstimatesService(CentreRepository centres, SeriesRepository series, Estimates estimates) {
    this.sight = new Sight(centres);
    this.series = series;
    this.estimates = estimates;
  }

  @Override
  public Decision<Stated> handle(Call call, Command command) {
    var centre = sight.centre(call, command.centre());
    var found = series.find(command.series());
    if (centre.isEmpty() || found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var indirect = sight.dealsThroughAssociate(call, centre.get());
    if (indirect.isPresent()) {
      return Decision.refused(indirect.get());
    }
    var refused =
        rules.check(
            new EstimateCase(found.get(), centre.get(), command.estimates(), call.arrivedAt()));
    return refused.isEmpty() ? state(command) : Decision.refused(refused);
  }

  private Decision<Stated> state(Command command) {
    var before = estimates.list(command.series(), command.centre());
    estimates.replace(command.series(), command.centre(), command.estimates());
    return Decision.changed(
        new Stated(command.estimates().size()),
        Change.of("estimates", command.series() + "/" + command.centre(), "stated")
            .from("candidates", text(before))
            .to("candidates", text(command.estimates()))
            .under(EstimateRefusal.ESTIMATES));
  }

  private static List<String> text(List<Estimate> estimates) {
    return estimates.stream().map(each -> each.syllabus() + ":" + each.candidates()).toList();
  }
}
