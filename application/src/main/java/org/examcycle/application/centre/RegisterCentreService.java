package org.examcycle.application.centre;

import java.util.Set;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class RegisterCentreService implements RegisterCentre {

  private final CentreRepository centres;
  private final AssociateRepository associates;

  RegisterCentreService(CentreRepository centres, AssociateRepository associates) {
    this.centres = centres;
    this.associates = associates;
  }

  @Override
  public Decision<Registered> handle(Call call, Command command) {
    var unknown = command.details().associate().filter(code -> associates.find(code).isEmpty());
    if (unknown.isPresent()) {
      return Decision.refused(new CentreRefusal.AssociateUnknown(unknown.get()));
    }
    var centre = command.details().as(command.centre(), Set.of(), 1);
    if (!centres.add(centre)) {
      return Decision.refused(new CentreRefusal.CentreNumberTaken(command.centre()));
    }
    return Decision.changed(
        new Registered(centre.number(), centre.version()), CentreHistory.registered(centre));
  }
}
