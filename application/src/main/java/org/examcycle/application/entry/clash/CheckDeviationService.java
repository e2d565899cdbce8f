package org.examcycle.application.entry.clash;

import java.util.List;
import org.examcycle.application.calendar.KeyTimeTables;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.calendar.Timetables;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.entry.CandidatePapers;
import org.examcycle.application.entry.EntryLimitTable;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.clash.DeviationRefusal;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

@UseCaseService
final class CheckDeviationService implements CheckDeviation {

  private final Sight sight;
  private final CandidateRepository candidates;
  private final DeviationQuestion question;
  private final Deviations deviations;

  CheckDeviationService(
      CentreRepository centres,
      SeriesRepository series,
      CandidateRepository candidates,
      EntryRepository entries,
      Timetables timetables,
      OptionTables options,
      KeyTimeTables keyTimes,
      EntryLimitTable limits,
      Deviations deviations) {
    this.sight = new Sight(centres);
    this.candidates = candidates;
    this.question =
        new DeviationQuestion(
            new DeviationCaseLoader(
                series, entries, new CandidatePapers(timetables, options), keyTimes, limits));
    this.deviations = deviations;
  }

  @Override
  public Decision<List<Refusal>> handle(Call call, AskForDeviation.Command command) {
    var centre = sight.centre(call, command.candidate().centre());
    if (centre.isEmpty() || candidates.find(command.candidate()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return switch (question.ask(call, command, centre.get())) {
      case Decision.Refused<?>(var refusals, var _) -> Decision.granted(refusals);
      case Decision.Granted<?> _ -> Decision.granted(askedAlready(command));
    };
  }

  private List<Refusal> askedAlready(AskForDeviation.Command command) {
    return deviations.isAskedFor(command.candidate(), command.syllabus(), command.component())
        ? List.of(
            new DeviationRefusal.DeviationAskedAlready(
                command.candidate(), command.syllabus(), command.component()))
        : List.of();
  }
}
