package org.examcycle.application.entry.clash;

import java.util.Optional;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.entry.clash.Deviation;
import org.examcycle.domain.entry.clash.DeviationRefusal;
import org.examcycle.domain.rule.Refusal;

/**
 * What a candidate had asked for a paper before: it stands in the way until the board has refused
 * it, or until there is a new entry (INT-ENT-12).
 */
@UseCasePart
final class EarlierDeviations {

  private final EntryRepository entries;
  private final Deviations deviations;

  EarlierDeviations(EntryRepository entries, Deviations deviations) {
    this.entries = entries;
    this.deviations = deviations;
  }

  Optional<Deviation> find(AskForDeviation.Command command) {
    return deviations.find(command.candidate(), command.syllabus(), command.component());
  }

  Optional<Refusal> refuse(AskForDeviation.Command command) {
    return find(command).filter(each -> !canBeAskedAgain(each)).map(_ -> askedAlready(command));
  }

  private boolean canBeAskedAgain(Deviation deviation) {
    return entries
        .findStanding(deviation.candidate(), deviation.syllabus())
        .filter(entry -> deviation.canBeAskedAgain(entry.arrivedAt()))
        .isPresent();
  }

  static Refusal askedAlready(AskForDeviation.Command command) {
    return new DeviationRefusal.DeviationAskedAlready(
        command.candidate(), command.syllabus(), command.component());
  }
}
