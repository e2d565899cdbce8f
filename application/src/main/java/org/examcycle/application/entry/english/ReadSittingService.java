package org.examcycle.application.entry.english;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadSittingService implements ReadSitting {

  private final Sight sight;
  private final SittingRepository sittings;

  ReadSittingService(CentreRepository centres, SittingRepository sittings) {
    this.sight = new Sight(centres);
    this.sittings = sittings;
  }

  @Override
  public Decision<Sitting> handle(Call call, Question question) {
    return sight
        .centre(call, question.sitting().centre())
        .flatMap(_ -> sittings.find(question.sitting()))
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new NotFound()));
  }
}
