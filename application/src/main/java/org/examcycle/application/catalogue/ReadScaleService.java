package org.examcycle.application.catalogue;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadScaleService implements ReadScale {

  private final SyllabusCatalogue catalogue;

  ReadScaleService(SyllabusCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Decision<Scale> handle(Call call, Query query) {
    return catalogue
        .findScale(query.name())
        .map(scale -> Decision.granted(new Scale(scale, catalogue.findPumScheme(query.name()))))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
