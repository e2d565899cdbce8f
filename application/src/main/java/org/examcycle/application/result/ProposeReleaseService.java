package org.examcycle.application.result;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.result.SeriesRelease;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ProposeReleaseService implements ProposeRelease {

  private final SeriesReleases releases;

  ProposeReleaseService(SeriesReleases releases) {
    this.releases = releases;
  }

  @Override
  public Decision<Answer> handle(Call call, Command command) {
    var known = releases.find(command.series(), command.family());
    if (known.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var rehearsal = releases.rehearse(command.series(), command.family());
    var decision = known.get().proposed(call.caller().id(), call.arrivedAt(), rehearsal);
    return switch (decision) {
      case Decision.Refused<SeriesRelease> refused -> refused.as();
      case Decision.Granted<SeriesRelease>(var proposed, _, _) ->
          releases.save(proposed, command.expectedVersion())
              ? Decision.changed(
                  new Answer(command.series(), command.family(), rehearsal, proposed.version()),
                  RehearsalHistory.change(
                      command.series(), command.family(), "proposed", rehearsal))
              : Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
    };
  }
}
