package org.examcycle.application.entry.english;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListSittingsService implements ListSittings {

  private final Records records;
  private final SittingRepository sittings;

  ListSittingsService(
      CentreRepository centres, RecordsHolders holders, SittingRepository sittings) {
    this.records = new Records(centres, holders);
    this.sittings = sittings;
  }

  @Override
  public Decision<Slice<Line>> handle(Call call, Question question) {
    if (!records.areSeen(call, question.centre())) {
      return Decision.refused(new NotFound());
    }
    return Decision.granted(
        sittings
            .list(question.centre(), question.from(), question.page())
            .map(view -> new Line(view, view.standingAt(call.arrivedAt()))));
  }
}
