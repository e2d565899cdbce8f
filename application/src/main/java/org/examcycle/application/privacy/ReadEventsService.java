package org.examcycle.application.privacy;

import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadEventsService implements ReadEvents {

  private final SealedEvents events;

  ReadEventsService(SealedEvents events) {
    this.events = events;
  }

  @Override
  public Decision<Slice<Event>> handle(Call call, Query query) {
    return events
        .list(query.page())
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new RecordRefusal.PlaceUnknown()));
  }
}
