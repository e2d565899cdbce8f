package org.examcycle.application.centre;

import org.examcycle.application.document.Press;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ChangeCentreService implements ChangeCentre {

  private final CentreRepository centres;
  private final CentreChecks checks;

  ChangeCentreService(CentreRepository centres, AssociateRepository associates, Press press) {
    this.centres = centres;
    this.checks = new CentreChecks(associates, press);
  }

  @Override
  public Decision<Changed> handle(Call call, Command command) {
    var found = centres.find(command.centre());
    if (found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var refused = checks.check(command.centre(), command.details());
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    var before = found.get();
    var after =
        command.details().as(before.number(), before.syllabuses(), command.expectedVersion() + 1);
    if (!centres.save(after, command.expectedVersion())) {
      return Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
    }
    return Decision.changed(
        new Changed(after.number(), after.version()), CentreHistory.changed(before, after));
  }
}
