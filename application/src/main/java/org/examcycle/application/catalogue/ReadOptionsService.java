package org.examcycle.application.catalogue;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadOptionsService implements ReadOptions {

  private final OptionTables tables;

  ReadOptionsService(OptionTables tables) {
    this.tables = tables;
  }

  @Override
  public Decision<OptionTable> handle(Call call, Query query) {
    return tables
        .find(query.series(), query.syllabus())
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
