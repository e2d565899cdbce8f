package org.examcycle.application.privacy;

import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ReadHistoryService implements ReadHistory {

  private final RecordedChanges changes;

  ReadHistoryService(RecordedChanges changes) {
    this.changes = changes;
  }

  @Override
  public Decision<Slice<RecordedChange>> handle(Call call, Query query) {
    var opened = call.caller().kinds().contains(CallerKind.BOARD_PRIVACY);
    var found = changes.list(query.thing(), query.key(), opened, query.page());
    return Decision.granted(found)
        .showing(
            found.items().stream()
                .flatMap(change -> change.person().stream())
                .distinct()
                .map(person -> new Disclosure(person, "history"))
                .toList());
  }
}
