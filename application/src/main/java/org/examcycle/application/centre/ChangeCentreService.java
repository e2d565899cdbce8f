package org.examcycle.application.centre;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ChangeCentreService implements ChangeCentre {

  private final CentreRepository centres;
  private final AssociateRepository associates;

  ChangeCentreService(CentreRepository centres, AssociateRepository associates) {
    this.centres = centres;
    this.associates = associates;
  }

  @Override
  public Decision<Changed> handle(Call call, Command command) {
    var found = centres.find(command.centre());
    if (found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var unknown = command.details().associate().filter(code -> associates.find(code).isEmpty());
    if (unknown.isPresent()) {
      return Decision.refused(new CentreRefusal.AssociateUnknown(unknown.get()));
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
