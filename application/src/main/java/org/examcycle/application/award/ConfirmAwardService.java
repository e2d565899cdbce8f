package org.examcycle.application.award;

import java.util.ArrayList;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.entry.CarriedOn;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.award.AwardRefusal;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.award.AwardState;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ConfirmAwardService implements ConfirmAward {

  private final AwardRuns runs;
  private final SyllabusCatalogue catalogue;
  private final SeriesReleases releases;
  private final MovedInputs moved;
  private final CarriedOn carriedOn;

  ConfirmAwardService(
      AwardRuns runs,
      SyllabusCatalogue catalogue,
      OptionTables options,
      ThresholdTables thresholds,
      AwardCohort cohort,
      AwardResults results,
      SeriesReleases releases,
      CarriedOn carriedOn) {
    this.runs = runs;
    this.catalogue = catalogue;
    this.releases = releases;
    this.moved =
        new MovedInputs(new AwardTableLoader(catalogue, options, thresholds), cohort, results);
    this.carriedOn = carriedOn;
  }

  @Override
  public Decision<Confirmed> handle(Call call, Command command) {
    var found = runs.find(command.run());
    if (found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var run = found.get();
    if (!(run.state() instanceof AwardState.Run)) {
      return Decision.refused(new AwardRefusal.AwardNotOpen(run.id().toString()));
    }
    var refusal =
        catalogue
            .findFamily(run.syllabus())
            .flatMap(family -> releases.claim(run.series(), family))
            .flatMap(release -> release.refusesAward(run, call.caller().id(), call.arrivedAt()));
    if (refusal.isPresent()) {
      return Decision.refused(refusal.get());
    }
    var since = moved.since(run);
    return since.isEmpty() ? confirm(call, command, run) : Decision.refused(since.get());
  }

  private Decision<Confirmed> confirm(Call call, Command command, AwardRun run) {
    var changes = new ArrayList<Change>();
    var before = runs.findConfirmed(run.series(), run.syllabus());
    if (before.isPresent()) {
      if (!runs.save(before.get().supersededBy(run), before.get().version())) {
        return Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
      }
      changes.add(change(before.get(), "superseded").to("by", run.id()));
    }
    var confirmed = run.confirmed(call.caller().id(), call.arrivedAt());
    if (!runs.save(confirmed, command.expectedVersion())) {
      return Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
    }
    changes.add(change(run, "confirmed"));
    changes.addAll(carriedOn.after(confirmed, call.arrivedAt()));
    return Decision.changed(
        new Confirmed(run.id(), confirmed.version()), changes.toArray(Change[]::new));
  }

  private static Change change(AwardRun run, String what) {
    return Change.of("award", run.id().toString(), what).under(AwardRefusal.RUNS);
  }
}
