package org.examcycle.application.entry.clash;

import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.entry.clash.Deviation;
import org.examcycle.domain.entry.clash.DeviationCase;
import org.examcycle.domain.entry.clash.DeviationId;
import org.examcycle.domain.entry.clash.DeviationState;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class AskForDeviationService implements AskForDeviation {

  private final Sight sight;
  private final CandidateRepository candidates;
  private final DeviationQuestion question;
  private final EarlierDeviations earlier;
  private final Deviations deviations;
  private final Ids ids;

  AskForDeviationService(
      CentreRepository centres,
      CandidateRepository candidates,
      DeviationQuestion question,
      EarlierDeviations earlier,
      Deviations deviations,
      Ids ids) {
    this.sight = new Sight(centres);
    this.candidates = candidates;
    this.question = question;
    this.earlier = earlier;
    this.deviations = deviations;
    this.ids = ids;
  }

  @Override
  public Decision<Asked> handle(Call call, Command command) {
    var centre = sight.centre(call, command.candidate().centre());
    var candidate = candidates.find(command.candidate());
    if (centre.isEmpty() || candidate.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var indirect = sight.dealsThroughAssociate(call, centre.get());
    if (indirect.isPresent()) {
      return Decision.refused(indirect.get());
    }
    return switch (question.ask(command, centre.get(), call.arrivedAt())) {
      case Decision.Granted<DeviationCase>(var kase, var _, var _) ->
          ask(call, command, candidate.get(), kase);
      case Decision.Refused<DeviationCase> refused -> refused.as();
    };
  }

  private Decision<Asked> ask(Call call, Command command, Candidate candidate, DeviationCase kase) {
    var refused = earlier.refuse(command, kase.centre());
    if (refused.isPresent()) {
      return Decision.refused(refused.get());
    }
    var before = earlier.find(command);
    var asked =
        before
            .map(each -> each.askedAgain(kase))
            .orElseGet(() -> first(call, command, candidate, kase));
    var taken =
        before
            .map(each -> deviations.save(asked, each.version()))
            .orElseGet(() -> deviations.add(asked));
    return taken
        ? Decision.changed(new Asked(asked.id(), asked.version()), DeviationHistory.asked(asked))
        : Decision.refused(EarlierDeviations.askedAlready(command));
  }

  private Deviation first(Call call, Command command, Candidate candidate, DeviationCase kase) {
    return new Deviation(
        new DeviationId(ids.next()),
        command.candidate(),
        candidate.person(),
        command.syllabus(),
        command.component(),
        kase.timed().keyTime(),
        command.movedTo(),
        kase.sortedGrounds(),
        call.arrivedAt(),
        new DeviationState.Asked(),
        1);
  }
}
