package org.examcycle.persistence.catalogue;

import static org.examcycle.persistence.jooq.Tables.OFFER;
import static org.examcycle.persistence.jooq.Tables.OPTION_COMPONENT;
import static org.examcycle.persistence.jooq.Tables.OPTION_SCHEME;
import static org.examcycle.persistence.jooq.Tables.OPTION_TABLE;
import static org.examcycle.persistence.jooq.Tables.SERIES;
import static org.examcycle.persistence.jooq.Tables.SYLLABUS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Set;
import org.examcycle.application.catalogue.OfferQueries;
import org.examcycle.application.catalogue.OfferView;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

@JooqAdapter
final class JooqOfferQueries implements OfferQueries {

  private static final Field<List<ComponentCode>> COMPONENTS =
      multiset(
              select(OPTION_COMPONENT.COMPONENT)
                  .from(OPTION_COMPONENT)
                  .where(OPTION_COMPONENT.SERIES.eq(OPTION_SCHEME.SERIES))
                  .and(OPTION_COMPONENT.SYLLABUS.eq(OPTION_SCHEME.SYLLABUS))
                  .and(OPTION_COMPONENT.VERSION.eq(OPTION_SCHEME.VERSION))
                  .and(OPTION_COMPONENT.OPTION_CODE.eq(OPTION_SCHEME.OPTION_CODE))
                  .orderBy(OPTION_COMPONENT.POSITION))
          .convertFrom(rows -> rows.map(mapping(ComponentCode::of)));

  /** The offer's option in the newest table. */
  private static final Condition SCHEME =
      OPTION_SCHEME
          .SERIES
          .eq(OFFER.SERIES)
          .and(OPTION_SCHEME.SYLLABUS.eq(OFFER.SYLLABUS))
          .and(OPTION_SCHEME.OPTION_CODE.eq(OFFER.OPTION_CODE))
          .and(
              OPTION_SCHEME.VERSION.eq(
                  select(max(OPTION_TABLE.VERSION))
                      .from(OPTION_TABLE)
                      .where(OPTION_TABLE.SERIES.eq(OFFER.SERIES))
                      .and(OPTION_TABLE.SYLLABUS.eq(OFFER.SYLLABUS))));

  private final DSLContext dsl;

  JooqOfferQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Slice<OfferView> list(SeriesCode series, Page page) {
    return slice(OFFER.SERIES.eq(series.value()), page);
  }

  @Override
  public Slice<OfferView> list(
      SeriesCode series, AdministrativeZone zone, Set<SyllabusCode> syllabuses, Page page) {
    return slice(
        OFFER
            .SERIES
            .eq(series.value())
            .and(OFFER.ZONES.contains(new Short[] {(short) zone.number()}))
            .and(OFFER.SYLLABUS.in(syllabuses.stream().map(SyllabusCode::value).toList())),
        page);
  }

  private Slice<OfferView> slice(Condition condition, Page page) {
    var place = row(OFFER.SYLLABUS, OFFER.OPTION_CODE);
    var found =
        dsl.select(
                OfferRows.OF_OFFER_AND_SERIES,
                SYLLABUS.TITLE,
                coalesce(OPTION_SCHEME.TYPE, SYLLABUS.TYPE),
                COMPONENTS)
            .from(OFFER)
            .join(SERIES)
            .on(SERIES.CODE.eq(OFFER.SERIES))
            .join(SYLLABUS)
            .on(SYLLABUS.CODE.eq(OFFER.SYLLABUS))
            .leftJoin(OPTION_SCHEME)
            .on(SCHEME)
            .where(condition)
            .and(Pages.after(page, 2, at -> place.gt(row(val(at.getFirst()), val(at.getLast())))))
            .orderBy(OFFER.SYLLABUS, OFFER.OPTION_CODE)
            .limit(Pages.limit(page))
            .fetch(mapping(OfferView::new));
    return Pages.slice(found, page, JooqOfferQueries::key);
  }

  private static List<?> key(OfferView view) {
    var option = view.offer().option();
    return List.of(option.syllabus(), option.option().map(OptionCode::value).orElse(""));
  }
}
