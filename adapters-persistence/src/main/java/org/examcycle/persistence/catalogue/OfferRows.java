package org.examcycle.persistence.catalogue;

import static org.examcycle.persistence.jooq.Tables.OFFER;
import static org.examcycle.persistence.jooq.Tables.SERIES;

import java.util.Arrays;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.quantity.Money;
import org.jooq.SelectField;
import org.jooq.impl.DSL;

/** Offers out of their table, joined with that of series for the currency. */
final class OfferRows {

  static final SelectField<Offer> OF_OFFER_AND_SERIES =
      DSL.row(
              OFFER.SERIES,
              OFFER.SYLLABUS,
              OFFER.OPTION_CODE,
              OFFER.ZONES,
              OFFER.PRIVATE_CANDIDATES,
              OFFER.RETAKES_ONLY,
              OFFER.FEE,
              SERIES.CURRENCY)
          .mapping(OfferRows::offer);

  private OfferRows() {}

  private static Offer offer(
      String series,
      String syllabus,
      String option,
      Short[] zones,
      boolean privateCandidates,
      boolean retakesOnly,
      long fee,
      String currency) {
    return new Offer(
        SeriesCode.of(series),
        OptionKey.of(syllabus, option),
        zones(zones),
        privateCandidates,
        retakesOnly,
        new Money(fee, Currency.getInstance(currency)));
  }

  private static Set<AdministrativeZone> zones(Short[] numbers) {
    return Arrays.stream(numbers)
        .map(AdministrativeZone::of)
        .collect(Collectors.toUnmodifiableSet());
  }
}
