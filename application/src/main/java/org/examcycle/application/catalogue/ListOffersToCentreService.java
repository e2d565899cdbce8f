package org.examcycle.application.catalogue;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListOffersToCentreService implements ListOffersToCentre {

  private final Sight sight;
  private final SeriesRepository series;
  private final OfferQueries offers;

  ListOffersToCentreService(
      CentreRepository centres, SeriesRepository series, OfferQueries offers) {
    this.sight = new Sight(centres);
    this.series = series;
    this.offers = offers;
  }

  @Override
  public Decision<Slice<OfferView>> handle(Call call, Query query) {
    var centre = sight.centre(call, query.centre());
    var found = series.find(query.series());
    if (centre.isEmpty() || found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return Decision.granted(offered(found.get(), centre.get(), query.page()));
  }

  private Slice<OfferView> offered(Series in, Centre centre, Page page) {
    return centre.status() == CentreStatus.APPROVED && in.isHeldIn(centre.country())
        ? offers.list(in.code(), in.zoneFor(centre.zone()), centre.syllabuses(), page)
        : new Slice<>(List.of(), Optional.empty());
  }
}
