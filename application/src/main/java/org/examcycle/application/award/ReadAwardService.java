package org.examcycle.application.award;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ReadAwardService implements ReadAward {

  private final AwardRuns runs;
  private final AwardResults results;

  ReadAwardService(AwardRuns runs, AwardResults results) {
    this.runs = runs;
    this.results = results;
  }

  @Override
  public Decision<Read> handle(Call call, Query query) {
    var run = runs.find(query.run());
    if (run.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var slice = results.list(query.run(), query.page());
    return Decision.granted(new Read(run.get(), slice))
        .showing(
            slice.items().stream()
                .map(each -> new Disclosure(each.candidate().person().value(), "award"))
                .toList());
  }
}
