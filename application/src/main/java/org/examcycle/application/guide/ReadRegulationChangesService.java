package org.examcycle.application.guide;

import java.util.Optional;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.guide.regulation.RegulationChange;
import org.examcycle.domain.guide.regulation.Regulations;
import org.examcycle.domain.guide.regulation.Scope;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadRegulationChangesService implements ReadRegulationChanges {

  private final PublishedRegulations published;

  ReadRegulationChangesService(PublishedRegulations published) {
    this.published = published;
  }

  @Override
  public Decision<Changes> handle(Call call, ExamYear year) {
    return published
        .yearBefore(year)
        .flatMap(this::forEverybody)
        .flatMap(before -> forEverybody(year).map(after -> changes(before, after)))
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  private Optional<Regulations> forEverybody(ExamYear year) {
    return published.find(year, Scope.EVERYBODY);
  }

  private static Changes changes(Regulations before, Regulations after) {
    return new Changes(before.year(), after.year(), RegulationChange.between(before, after));
  }
}
