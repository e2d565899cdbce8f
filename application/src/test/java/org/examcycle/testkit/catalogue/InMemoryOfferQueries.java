package org.examcycle.testkit.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.application.catalogue.OfferQueries;
import org.examcycle.application.catalogue.OfferView;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Slices;

@InMemory
final class InMemoryOfferQueries implements OfferQueries {

  private final Offers offers;
  private final SyllabusCatalogue catalogue;
  private final OptionTables options;

  InMemoryOfferQueries(Offers offers, SyllabusCatalogue catalogue, OptionTables options) {
    this.offers = offers;
    this.catalogue = catalogue;
    this.options = options;
  }

  @Override
  public Slice<OfferView> list(SeriesCode series, Page page) {
    return slice(offers.list(series).stream(), page);
  }

  @Override
  public Slice<OfferView> list(
      SeriesCode series, AdministrativeZone zone, Set<SyllabusCode> syllabuses, Page page) {
    return slice(
        offers.list(series).stream()
            .filter(offer -> offer.zones().contains(zone))
            .filter(offer -> syllabuses.contains(offer.option().syllabus())),
        page);
  }

  private Slice<OfferView> slice(Stream<Offer> found, Page page) {
    return Slices.of(
        found.map(this::view).toList(), page, view -> view.offer().option().toString());
  }

  private OfferView view(Offer offer) {
    var syllabus = catalogue.findSyllabus(offer.option().syllabus()).orElseThrow();
    var scheme = scheme(offer);
    return new OfferView(
        offer,
        syllabus.title(),
        scheme.map(OptionScheme::type).orElse(syllabus.type().code()),
        scheme.map(OptionScheme::components).stream()
            .flatMap(Collection::stream)
            .map(WeightedComponent::code)
            .toList());
  }

  private Optional<OptionScheme> scheme(Offer offer) {
    var key = offer.option().option().map(OptionCode::value).orElse("");
    return options.find(offer.series(), offer.option().syllabus()).stream()
        .map(table -> table.options().options())
        .flatMap(List::stream)
        .filter(option -> option.key().equals(key))
        .findFirst();
  }
}
