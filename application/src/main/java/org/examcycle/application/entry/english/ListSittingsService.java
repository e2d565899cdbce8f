package org.examcycle.application.entry.english;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListSittingsService implements ListSittings {

  private final Sight sight;
  private final SittingRepository sittings;

  ListSittingsService(CentreRepository centres, SittingRepository sittings) {
    this.sight = new Sight(centres);
    this.sittings = sittings;
  }

  @Override
  public Decision<Slice<Line>> handle(Call call, Question question) {
    if (sight.centre(call, question.centre()).isEmpty()) {
      return Decision.refused(new NotFound());
    }
    return Decision.granted(
        sittings
            .list(question.centre(), question.from(), question.page())
            .map(view -> new Line(view, view.standingAt(call.arrivedAt()))));
  }
}
