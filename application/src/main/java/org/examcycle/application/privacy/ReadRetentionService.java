package org.examcycle.application.privacy;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.privacy.RetentionSchedule;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadRetentionService implements ReadRetention {

  private final RetentionRows rows;

  ReadRetentionService(RetentionRows rows) {
    this.rows = rows;
  }

  @Override
  public Decision<RetentionSchedule> handle(Call call, Query query) {
    return Decision.granted(rows.schedule());
  }
}
