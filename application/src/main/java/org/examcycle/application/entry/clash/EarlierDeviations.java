package org.examcycle.application.entry.clash;

import java.util.Optional;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.clash.Deviation;
import org.examcycle.domain.entry.clash.DeviationRefusal;
import org.examcycle.domain.rule.Refusal;

/**
 * What a candidate had asked for a paper before: it stands in the way until the board has refused
 * it, or until it has ended (INT-ENT-12).
 */
@UseCasePart
final class EarlierDeviations {

  private final StandingDeviations standing;
  private final Deviations deviations;

  EarlierDeviations(StandingDeviations standing, Deviations deviations) {
    this.standing = standing;
    this.deviations = deviations;
  }

  Optional<Deviation> find(AskForDeviation.Command command) {
    return deviations.find(command.candidate(), command.syllabus(), command.component());
  }

  Optional<Refusal> refuse(AskForDeviation.Command command, Centre centre) {
    return find(command)
        .filter(each -> !each.isRefused() && !standing.hasEnded(each, centre))
        .map(_ -> askedAlready(command));
  }

  static Refusal askedAlready(AskForDeviation.Command command) {
    return new DeviationRefusal.DeviationAskedAlready(
        command.candidate(), command.syllabus(), command.component());
  }
}
