package org.examcycle.application.entry.clash;

import java.util.List;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

@UseCaseService
final class CheckDeviationService implements CheckDeviation {

  private final Sight sight;
  private final CandidateRepository candidates;
  private final DeviationQuestion question;
  private final EarlierDeviations earlier;

  CheckDeviationService(
      CentreRepository centres,
      CandidateRepository candidates,
      DeviationQuestion question,
      EarlierDeviations earlier) {
    this.sight = new Sight(centres);
    this.candidates = candidates;
    this.question = question;
    this.earlier = earlier;
  }

  @Override
  public Decision<List<Refusal>> handle(Call call, AskForDeviation.Command command) {
    var centre = sight.centre(call, command.candidate().centre());
    if (centre.isEmpty() || candidates.find(command.candidate()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return switch (question.ask(command, centre.get(), call.arrivedAt())) {
      case Decision.Refused<?>(var refusals, var _) -> Decision.granted(refusals);
      case Decision.Granted<?> _ ->
          Decision.granted(earlier.refuse(command, centre.get()).map(List::of).orElse(List.of()));
    };
  }
}
