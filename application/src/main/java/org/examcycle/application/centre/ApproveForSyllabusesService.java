package org.examcycle.application.centre;

import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ApproveForSyllabusesService implements ApproveForSyllabuses {

  private final CentreRepository centres;
  private final SyllabusCatalogue catalogue;

  ApproveForSyllabusesService(CentreRepository centres, SyllabusCatalogue catalogue) {
    this.centres = centres;
    this.catalogue = catalogue;
  }

  @Override
  public Decision<Approved> handle(Call call, Command command) {
    var found = centres.find(command.centre());
    if (found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var unknown =
        command.syllabuses().stream()
            .filter(code -> catalogue.findSyllabus(code).isEmpty())
            .sorted()
            .toList();
    if (!unknown.isEmpty()) {
      return Decision.refused(new CentreRefusal.SyllabusesUnknown(unknown));
    }
    var before = found.get();
    var after = before.approvedFor(command.syllabuses(), command.expectedVersion() + 1);
    if (!centres.save(after, command.expectedVersion())) {
      return Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
    }
    return Decision.changed(
        new Approved(after.number(), after.version()), CentreHistory.approved(before, after));
  }
}
