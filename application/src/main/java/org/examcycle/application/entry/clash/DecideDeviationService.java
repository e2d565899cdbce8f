package org.examcycle.application.entry.clash;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.clash.DeviationRefusal;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class DecideDeviationService implements DecideDeviation {

  private final Deviations deviations;

  DecideDeviationService(Deviations deviations) {
    this.deviations = deviations;
  }

  @Override
  public Decision<Decided> handle(Call call, Command command) {
    var found = deviations.find(command.deviation());
    if (found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    if (!found.get().isOpen()) {
      return Decision.refused(new DeviationRefusal.DeviationDecided(command.deviation()));
    }
    var decided = found.get().decided(command.granted(), call.arrivedAt());
    return deviations.save(decided, command.expectedVersion())
        ? Decision.changed(
            new Decided(decided.id(), decided.version()),
            DeviationHistory.decided(decided, command.granted()))
        : Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
  }
}
