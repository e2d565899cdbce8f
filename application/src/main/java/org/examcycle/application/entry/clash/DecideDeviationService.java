package org.examcycle.application.entry.clash;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.clash.Deviation;
import org.examcycle.domain.entry.clash.DeviationCase;
import org.examcycle.domain.entry.clash.DeviationRefusal;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class DecideDeviationService implements DecideDeviation {

  private final CentreRepository centres;
  private final DeviationQuestion question;
  private final Deviations deviations;

  DecideDeviationService(
      CentreRepository centres, DeviationQuestion question, Deviations deviations) {
    this.centres = centres;
    this.question = question;
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
    return command.granted()
        ? grant(call, command, found.get())
        : save(command, found.get().refused(call.arrivedAt()));
  }

  /** Entries and timetable may have changed since it was asked for. */
  private Decision<Decided> grant(Call call, Command command, Deviation asked) {
    var centre = centres.find(asked.candidate().centre()).orElseThrow();
    return switch (question.grant(asked, centre, call.arrivedAt())) {
      case Decision.Granted<DeviationCase>(var kase, var _, var _) ->
          save(command, asked.granted(kase));
      case Decision.Refused<DeviationCase> refused -> refused.as();
    };
  }

  private Decision<Decided> save(Command command, Deviation decided) {
    return deviations.save(decided, command.expectedVersion())
        ? Decision.changed(
            new Decided(decided.id(), decided.version()),
            DeviationHistory.decided(decided, command.granted()))
        : Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
  }
}
