package org.examcycle.application.result;

import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.result.ReleaseRefusal;
import org.examcycle.domain.result.SeriesRelease;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class PlanReleaseService implements PlanRelease {

  private final SeriesRepository series;
  private final SyllabusCatalogue catalogue;
  private final SeriesReleases releases;

  PlanReleaseService(
      SeriesRepository series, SyllabusCatalogue catalogue, SeriesReleases releases) {
    this.series = series;
    this.catalogue = catalogue;
    this.releases = releases;
  }

  @Override
  public Decision<Planned> handle(Call call, Command command) {
    if (series.find(command.series()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    if (catalogue.listTypes().stream().noneMatch(type -> type.family().equals(command.family()))) {
      return Decision.refused(new ReleaseRefusal.FamilyUnknown(command.family()));
    }
    return command.expectedVersion().isEmpty()
        ? plan(command)
        : move(call, command, command.expectedVersion().get());
  }

  private Decision<Planned> plan(Command command) {
    var release = SeriesRelease.planned(command.series(), command.family(), command.resultsAt());
    return releases.add(release)
        ? Decision.changed(planned(release), change(release, "planned"))
        : Decision.refused(
            new ReleaseRefusal.ReleasePlannedAlready(command.series(), command.family()));
  }

  private Decision<Planned> move(Call call, Command command, long expectedVersion) {
    var known = releases.find(command.series(), command.family());
    if (known.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return switch (known.get().movedTo(command.resultsAt(), call.arrivedAt())) {
      case Decision.Refused<SeriesRelease> refused -> refused.as();
      case Decision.Granted<SeriesRelease>(var moved, _, _) ->
          releases.save(moved, expectedVersion)
              ? Decision.changed(
                  planned(moved),
                  change(moved, "moved").from("results at", known.get().resultsAt()))
              : Decision.refused(new AccessRefusal.StaleVersion(expectedVersion));
    };
  }

  private static Change change(SeriesRelease release, String what) {
    return Change.of("release", release.series() + "/" + release.family(), what)
        .to("results at", release.resultsAt())
        .under(ReleaseRefusal.INSTANTS);
  }

  private static Planned planned(SeriesRelease release) {
    return new Planned(release.series(), release.family(), release.version());
  }
}
