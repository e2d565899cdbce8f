package org.examcycle.application.entry;

import java.util.List;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.Estimate;
import org.examcycle.domain.entry.EstimateRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

@UseCaseService
final class StateEstimatesService implements StateEstimates {

  private final Sight sight;
  private final CheckEstimates check;
  private final Estimates estimates;

  StateEstimatesService(CentreRepository centres, CheckEstimates check, Estimates estimates) {
    this.sight = new Sight(centres);
    this.check = check;
    this.estimates = estimates;
  }

  @Override
  public Decision<Stated> handle(Call call, Command command) {
    var indirect =
        sight
            .centre(call, command.centre())
            .flatMap(centre -> sight.dealsThroughAssociate(call, centre));
    if (indirect.isPresent()) {
      return Decision.refused(indirect.get());
    }
    return switch (check.handle(call, command)) {
      case Decision.Granted<List<Refusal>>(var refused, var _, var _) ->
          refused.isEmpty() ? state(command) : Decision.refused(refused);
      case Decision.Refused<List<Refusal>> hidden -> hidden.as();
    };
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
    return estimates.stream().map(Estimate::toString).toList();
  }
}
