package org.examcycle.application.entry.clash;

import java.util.function.Function;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.clash.Deviation;
import org.examcycle.domain.entry.clash.DeviationCase;
import org.examcycle.domain.entry.clash.DeviationRefusal;
import org.examcycle.domain.entry.clash.DeviationRuleBook;
import org.examcycle.domain.entry.clash.DeviationState;
import org.examcycle.domain.entry.clash.PaperMustNotBePast;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleBook;

@UseCaseService
final class DecideDeviationService implements DecideDeviation {

  private final RuleBook<PaperMustNotBePast.Facts> takingBack = DeviationRuleBook.takingBack();
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
    return switch (found.get().state()) {
      case DeviationState.Asked _ when command.granted() -> grant(call, command, found.get());
      case DeviationState.Asked _ -> refuse(call, command, found.get());
      case DeviationState.Granted _ when !command.granted() -> takeBack(call, command, found.get());
      case DeviationState.Granted _, DeviationState.Refused _ ->
          Decision.refused(new DeviationRefusal.DeviationDecided(command.deviation()));
    };
  }

  /** Entries and timetable may have changed since it was asked for. */
  private Decision<Decided> grant(Call call, Command command, Deviation asked) {
    var centre = centres.find(asked.candidate().centre()).orElseThrow();
    return switch (question.grant(asked, centre, call.arrivedAt())) {
      case Decision.Granted<DeviationCase>(var kase, var _, var _) ->
          save(command, asked.granted(kase), DeviationHistory::granted);
      case Decision.Refused<DeviationCase> refused -> refused.as();
    };
  }

  private Decision<Decided> refuse(Call call, Command command, Deviation asked) {
    return save(command, asked.refused(call.arrivedAt()), DeviationHistory::refused);
  }

  private Decision<Decided> takeBack(Call call, Command command, Deviation granted) {
    var facts =
        new PaperMustNotBePast.Facts(granted.movedTo(), granted.keyTime(), call.arrivedAt());
    var refused = takingBack.check(facts);
    return refused.isEmpty()
        ? save(command, granted.refused(call.arrivedAt()), DeviationHistory::takenBack)
        : Decision.refused(refused);
  }

  private Decision<Decided> save(
      Command command, Deviation decided, Function<Deviation, Change> history) {
    return deviations.save(decided, command.expectedVersion())
        ? Decision.changed(new Decided(decided.id(), decided.version()), history.apply(decided))
        : Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
  }
}
