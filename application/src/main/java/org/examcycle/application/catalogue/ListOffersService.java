package org.examcycle.application.catalogue;

import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListOffersService implements ListOffers {

  private final SeriesRepository series;
  private final OfferQueries offers;

  ListOffersService(SeriesRepository series, OfferQueries offers) {
    this.series = series;
    this.offers = offers;
  }

  @Override
  public Decision<Slice<OfferView>> handle(Call call, Query query) {
    return series.find(query.series()).isPresent()
        ? Decision.granted(offers.list(query.series(), query.page()))
        : Decision.refused(new AccessRefusal.NotFound());
  }
}
