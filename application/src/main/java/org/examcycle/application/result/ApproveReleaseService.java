package org.examcycle.application.result;

import org.examcycle.application.award.AwardCohort;
import org.examcycle.application.award.AwardResults;
import org.examcycle.application.award.AwardRuns;
import org.examcycle.application.award.MovedAwards;
import org.examcycle.application.award.ThresholdTables;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.result.Rehearsal;
import org.examcycle.domain.result.SeriesRelease;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ApproveReleaseService implements ApproveRelease {

  private final SeriesReleases releases;
  private final MovedAwards moved;

  ApproveReleaseService(
      SeriesReleases releases,
      AwardRuns runs,
      SyllabusCatalogue catalogue,
      OptionTables options,
      ThresholdTables thresholds,
      AwardCohort cohort,
      AwardResults results) {
    this.releases = releases;
    this.moved = new MovedAwards(runs, catalogue, options, thresholds, cohort, results);
  }

  @Override
  public Decision<Answer> handle(Call call, Command command) {
    var known = releases.find(command.series(), command.family());
    if (known.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var rehearsal = releases.rehearse(command.series(), command.family());
    var decision = known.get().approved(call.caller().id(), call.arrivedAt(), rehearsal);
    return switch (decision) {
      case Decision.Refused<SeriesRelease> refused -> refused.as();
      case Decision.Granted<SeriesRelease>(var approved, _, _) ->
          approve(command, rehearsal, approved);
    };
  }

  private Decision<Answer> approve(Command command, Rehearsal rehearsal, SeriesRelease approved) {
    var outOfDate = moved.of(command.series(), command.family());
    if (!outOfDate.isEmpty()) {
      return Decision.refused(outOfDate);
    }
    return releases.save(approved, command.expectedVersion())
        ? Decision.changed(
            new Answer(command.series(), command.family(), rehearsal, approved.version()),
            RehearsalHistory.change(command.series(), command.family(), "approved", rehearsal))
        : Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
  }
}
