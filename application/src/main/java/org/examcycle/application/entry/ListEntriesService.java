package org.examcycle.application.entry;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ListEntriesService implements ListEntries {

  private final Sight sight;
  private final EntryQueries entries;

  ListEntriesService(CentreRepository centres, EntryQueries entries) {
    this.sight = new Sight(centres);
    this.entries = entries;
  }

  @Override
  public Decision<Slice<EntryView>> handle(Call call, Query query) {
    if (sight.centre(call, query.centre()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var slice = entries.list(query.series(), query.centre(), query.page());
    return Decision.granted(slice)
        .showing(
            slice.items().stream()
                .map(EntryView::person)
                .map(PersonId::value)
                .distinct()
                .map(person -> new Disclosure(person, "entry"))
                .toList());
  }
}
