package org.examcycle.application.entry.clash;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ListDeviationsService implements ListDeviations {

  private final Sight sight;
  private final Deviations deviations;
  private final StandingDeviations standing;

  ListDeviationsService(
      CentreRepository centres, Deviations deviations, StandingDeviations standing) {
    this.sight = new Sight(centres);
    this.deviations = deviations;
    this.standing = standing;
  }

  @Override
  public Decision<Slice<DeviationView>> handle(Call call, Query query) {
    var centre = sight.centre(call, query.centre());
    if (centre.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var slice = deviations.list(query.series(), query.centre(), query.page());
    return Decision.granted(new Slice<>(standing.of(centre.get(), slice.items()), slice.next()))
        .showing(
            slice.items().stream()
                .map(each -> each.person().value())
                .distinct()
                .map(person -> new Disclosure(person, "deviation"))
                .toList());
  }
}
