package org.examcycle.application.catalogue;

import java.util.Set;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.catalogue.Regulator;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadRegulatorsService implements ReadRegulators {

  private final Recognitions recognitions;

  ReadRegulatorsService(Recognitions recognitions) {
    this.recognitions = recognitions;
  }

  /** Of a year of which nothing is said nothing is told, never what held before. */
  @Override
  public Decision<Set<Regulator>> handle(Call call, Query query) {
    return recognitions
        .find(query.syllabus(), query.year())
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
