package org.examcycle.application.entry.clash;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.clash.Deviation;
import org.examcycle.domain.entry.clash.DeviationId;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ReadDeviationService implements ReadDeviation {

  private final Sight sight;
  private final Deviations deviations;

  ReadDeviationService(CentreRepository centres, Deviations deviations) {
    this.sight = new Sight(centres);
    this.deviations = deviations;
  }

  @Override
  public Decision<Deviation> handle(Call call, DeviationId id) {
    var found = deviations.find(id);
    var centre = found.map(each -> each.candidate().centre()).orElse(Sight.NOWHERE);
    if (sight.centre(call, centre).isEmpty() || found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return Decision.granted(found.get())
        .showing(new Disclosure(found.get().person().value(), "deviation"));
  }
}
