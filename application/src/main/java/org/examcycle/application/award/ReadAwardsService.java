package org.examcycle.application.award;

import java.util.List;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadAwardsService implements ReadAwards {

  private final AwardRuns runs;

  ReadAwardsService(AwardRuns runs) {
    this.runs = runs;
  }

  @Override
  public Decision<List<AwardRun>> handle(Call call, Query query) {
    return Decision.granted(runs.list(query.series(), query.syllabus()));
  }
}
