package org.examcycle.application.centre;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadCentreService implements ReadCentre {

  private final Sight sight;

  ReadCentreService(CentreRepository centres) {
    this.sight = new Sight(centres);
  }

  @Override
  public Decision<Centre> handle(Call call, CentreNumber number) {
    return sight
        .centre(call, number)
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
