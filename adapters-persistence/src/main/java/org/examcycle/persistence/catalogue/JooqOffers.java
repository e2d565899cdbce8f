package org.examcycle.persistence.catalogue;

import static org.examcycle.persistence.jooq.Tables.OFFER;
import static org.examcycle.persistence.jooq.Tables.SERIES;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.jooq.Keys;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;

@JooqAdapter
final class JooqOffers implements Offers {

  private final DSLContext dsl;

  JooqOffers(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<Offer> find(SeriesCode series, OptionKey option) {
    return query(
            OFFER
                .SERIES
                .eq(series.value())
                .and(OFFER.SYLLABUS.eq(option.syllabus().value()))
                .and(OFFER.OPTION_CODE.eq(code(option))))
        .stream()
        .findFirst();
  }

  @Override
  public List<Offer> list(SeriesCode series) {
    return query(OFFER.SERIES.eq(series.value()));
  }

  @Override
  public void put(List<Offer> offers) {
    dsl.batched(batched -> offers.forEach(offer -> put(batched.dsl(), offer)));
  }

  private static void put(DSLContext dsl, Offer offer) {
    var zones =
        offer.zones().stream().sorted().map(zone -> (short) zone.number()).toArray(Short[]::new);
    dsl.insertInto(OFFER)
        .set(OFFER.SERIES, offer.series().value())
        .set(OFFER.SYLLABUS, offer.option().syllabus().value())
        .set(OFFER.OPTION_CODE, code(offer.option()))
        .set(OFFER.ZONES, zones)
        .set(OFFER.PRIVATE_CANDIDATES, offer.privateCandidates())
        .set(OFFER.RETAKES_ONLY, offer.retakesOnly())
        .set(OFFER.FEE, offer.fee().minorUnits())
        .onConflictOnConstraint(Keys.OFFER_PK)
        .doUpdate()
        .set(OFFER.ZONES, zones)
        .set(OFFER.PRIVATE_CANDIDATES, offer.privateCandidates())
        .set(OFFER.RETAKES_ONLY, offer.retakesOnly())
        .set(OFFER.FEE, offer.fee().minorUnits())
        .execute();
  }

  private List<Offer> query(Condition condition) {
    return dsl.select(OfferRows.OF_OFFER_AND_SERIES)
        .from(OFFER)
        .join(SERIES)
        .on(SERIES.CODE.eq(OFFER.SERIES))
        .where(condition)
        .orderBy(OFFER.SYLLABUS, OFFER.OPTION_CODE)
        .fetch(Record1::value1);
  }

  private static String code(OptionKey option) {
    return option.option().map(OptionCode::value).orElse("");
  }
}
