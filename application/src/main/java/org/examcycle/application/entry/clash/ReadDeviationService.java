package org.examcycle.application.entry.clash;

import java.util.List;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.clash.DeviationId;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ReadDeviationService implements ReadDeviation {

  private final Sight sight;
  private final Deviations deviations;
  private final StandingDeviations standing;

  ReadDeviationService(
      CentreRepository centres, Deviations deviations, StandingDeviations standing) {
    this.sight = new Sight(centres);
    this.deviations = deviations;
    this.standing = standing;
  }

  @Override
  public Decision<DeviationView> handle(Call call, DeviationId id) {
    var found = deviations.find(id);
    var number = found.map(each -> each.candidate().centre()).orElse(Sight.NOWHERE);
    var centre = sight.centre(call, number);
    if (centre.isEmpty() || found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return Decision.granted(standing.of(centre.get(), List.of(found.get())).getFirst())
        .showing(new Disclosure(found.get().person().value(), "deviation"));
  }
}
