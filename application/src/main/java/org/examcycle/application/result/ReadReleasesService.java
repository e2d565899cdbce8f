package org.examcycle.application.result;

import java.util.List;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadReleasesService implements ReadReleases {

  private final SeriesReleases releases;

  ReadReleasesService(SeriesReleases releases) {
    this.releases = releases;
  }

  @Override
  public Decision<List<Release>> handle(Call call, SeriesCode series) {
    return Decision.granted(
        releases.list(series).stream()
            .map(each -> new Release(each, releases.rehearse(series, each.family())))
            .toList());
  }
}
