package org.examcycle.application.award;

import java.util.Optional;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.result.ResultsOut;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadThresholdsService implements ReadThresholds {

  private final ThresholdTables tables;
  private final AwardedThresholds awarded;
  private final ResultsOut out;

  ReadThresholdsService(
      ThresholdTables tables,
      AwardedThresholds awarded,
      SyllabusCatalogue catalogue,
      SeriesReleases releases) {
    this.tables = tables;
    this.awarded = awarded;
    this.out = new ResultsOut(catalogue, releases);
  }

  @Override
  public Decision<ThresholdList> handle(Call call, Query query) {
    return find(call, query)
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  private Optional<ThresholdList> find(Call call, Query query) {
    return call.caller().kinds().contains(CallerKind.BOARD_AWARDING)
        ? tables.findForOptions(query.series(), query.syllabus()).map(ThresholdList::of)
        : awarded.find(
            query.series(), query.syllabus(), out.types(query.series(), call.arrivedAt()));
  }
}
