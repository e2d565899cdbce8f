package org.examcycle.application.centre;

import java.util.Set;
import org.examcycle.application.document.Press;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class RegisterCentreService implements RegisterCentre {

  private final CentreRepository centres;
  private final CentreChecks checks;

  RegisterCentreService(CentreRepository centres, AssociateRepository associates, Press press) {
    this.centres = centres;
    this.checks = new CentreChecks(associates, press);
  }

  @Override
  public Decision<Registered> handle(Call call, Command command) {
    var refused = checks.check(command.centre(), command.details());
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    var centre = command.details().as(command.centre(), Set.of(), 1);
    if (!centres.add(centre)) {
      return Decision.refused(new CentreRefusal.CentreNumberTaken(command.centre()));
    }
    return Decision.changed(
        new Registered(centre.number(), centre.version()), CentreHistory.registered(centre));
  }
}
