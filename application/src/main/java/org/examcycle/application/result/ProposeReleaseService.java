package org.examcycle.application.result;

import org.examcycle.application.award.AwardCohort;
import org.examcycle.application.award.AwardResults;
import org.examcycle.application.award.AwardRuns;
import org.examcycle.application.award.MovedAwards;
import org.examcycle.application.award.ThresholdTables;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ProposeReleaseService implements ProposeRelease {

  private final RehearsedStep steps;

  ProposeReleaseService(
      SeriesReleases releases,
      AwardRuns runs,
      SyllabusCatalogue catalogue,
      OptionTables options,
      ThresholdTables thresholds,
      AwardCohort cohort,
      AwardResults results) {
    this.steps =
        new RehearsedStep(
            releases, new MovedAwards(runs, catalogue, options, thresholds, cohort, results));
  }

  @Override
  public Decision<Answer> handle(Call call, Command command) {
    return steps
        .take(
            command.series(),
            command.family(),
            command.expectedVersion(),
            "proposed",
            (release, rehearsal) ->
                release.proposed(call.caller().id(), call.arrivedAt(), rehearsal))
        .map(
            taken ->
                new Answer(command.series(), command.family(), taken.rehearsal(), taken.version()));
  }
}
