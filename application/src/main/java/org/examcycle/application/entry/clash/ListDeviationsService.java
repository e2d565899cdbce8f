package org.examcycle.application.entry.clash;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.clash.Deviation;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ListDeviationsService implements ListDeviations {

  private final Sight sight;
  private final Deviations deviations;

  ListDeviationsService(CentreRepository centres, Deviations deviations) {
    this.sight = new Sight(centres);
    this.deviations = deviations;
  }

  @Override
  public Decision<Slice<Deviation>> handle(Call call, Query query) {
    if (sight.centre(call, query.centre()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var slice = deviations.list(query.series(), query.centre(), query.page());
    return Decision.granted(slice)
        .showing(
            slice.items().stream()
                .map(each -> each.person().value())
                .distinct()
                .map(person -> new Disclosure(person, "deviation"))
                .toList());
  }
}
