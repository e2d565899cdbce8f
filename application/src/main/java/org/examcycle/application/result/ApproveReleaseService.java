package org.examcycle.application.result;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.result.SeriesRelease;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ApproveReleaseService implements ApproveRelease {

  private final SeriesReleases releases;

  ApproveReleaseService(SeriesReleases releases) {
    this.releases = releases;
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
          releases.save(approved, command.expectedVersion())
              ? Decision.changed(
                  new Answer(command.series(), command.family(), rehearsal, approved.version()),
                  RehearsalHistory.change(
                      command.series(), command.family(), "approved", rehearsal))
              : Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
    };
  }
}
