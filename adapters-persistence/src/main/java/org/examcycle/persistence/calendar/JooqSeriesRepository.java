package org.examcycle.persistence.calendar;

import static org.examcycle.persistence.jooq.Tables.ENTRY_STAGE;
import static org.examcycle.persistence.jooq.Tables.KEY_DATE;
import static org.examcycle.persistence.jooq.Tables.SERIES;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.jooq.Keys;
import org.examcycle.persistence.jooq.tables.records.EntryStageRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;

@JooqAdapter
final class JooqSeriesRepository implements SeriesRepository {

  private static final Comparator<KeyDate> ORDER =
      Comparator.<KeyDate, Instant>comparing(date -> date.when().starts())
          .thenComparing(KeyDate::activity)
          .thenComparing(date -> date.family().orElse(""))
          .thenComparing(date -> date.route().map(Enum::name).orElse(""));

  private final DSLContext dsl;

  JooqSeriesRepository(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(Series series, List<KeyDate> keyDates, Instant openedAt) {
    var added =
        dsl.insertInto(SERIES)
            .set(SERIES.CODE, series.code().value())
            .set(SERIES.KIND, series.kind().value())
            .set(SERIES.CURRENCY, series.currency().getCurrencyCode())
            .set(
                SERIES.COUNTRIES,
                series.countries().stream().map(CountryCode::value).toArray(String[]::new))
            .set(
                SERIES.SINGLE_ZONE,
                series.singleZone().map(zone -> (short) zone.number()).orElse(null))
            .set(SERIES.RETAKES_FROM, series.retakesFrom().map(SeriesCode::value).orElse(null))
            .set(SERIES.OPENED_AT, openedAt)
            .onConflictOnConstraint(Keys.SERIES_PK)
            .doNothing()
            .execute();
    if (added == 1) {
      dsl.batchInsert(StageRows.of(series)).execute();
      dsl.batchInsert(KeyDateRows.of(series.code(), keyDates)).execute();
    }
    return added == 1;
  }

  @Override
  public Optional<Series> find(SeriesCode code) {
    return query(SERIES.CODE.eq(code.value()), 1).stream().findFirst();
  }

  @Override
  public Slice<Series> list(Page page) {
    var behind = Pages.after(page, 1, parts -> SERIES.CODE.gt(parts.getFirst()));
    return Pages.slice(query(behind, Pages.limit(page)), page, series -> List.of(series.code()));
  }

  private List<Series> query(Condition condition, int limit) {
    var stages =
        multiset(selectFrom(ENTRY_STAGE).where(ENTRY_STAGE.SERIES.eq(SERIES.CODE)))
            .convertFrom(rows -> rows.into(EntryStageRecord.class));
    return dsl.select(
            SERIES.CODE.convertFrom(SeriesCode::of),
            SERIES.KIND.convertFrom(SeriesKind::of),
            SERIES.CURRENCY.convertFrom(Currency::getInstance),
            SERIES.COUNTRIES.convertFrom(JooqSeriesRepository::countries),
            SERIES.SINGLE_ZONE.convertFrom(
                zone -> Optional.ofNullable(zone).map(AdministrativeZone::of)),
            SERIES.RETAKES_FROM.convertFrom(
                before -> Optional.ofNullable(before).map(SeriesCode::of)),
            stages)
        .from(SERIES)
        .where(condition)
        .orderBy(SERIES.CODE)
        .limit(limit)
        .fetch(Records.mapping(JooqSeriesRepository::series));
  }

  private static Series series(
      SeriesCode code,
      SeriesKind kind,
      Currency currency,
      Set<CountryCode> countries,
      Optional<AdministrativeZone> singleZone,
      Optional<SeriesCode> retakesFrom,
      List<EntryStageRecord> stages) {
    return new Series(
        code, kind, currency, countries, singleZone, retakesFrom, StageRows.read(stages, currency));
  }

  @Override
  public List<KeyDate> listKeyDates(SeriesCode code) {
    return dsl.selectFrom(KEY_DATE).where(KEY_DATE.SERIES.eq(code.value())).stream()
        .map(KeyDateRows::read)
        .sorted(ORDER)
        .toList();
  }

  /** What may still be is looked up by its day, what still is by its zone. */
  @Override
  public List<KeyDate> listKeyDatesSince(Instant instant) {
    var day = instant.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1);
    return dsl
        .selectFrom(KEY_DATE)
        .where(KEY_DATE.LAST_DAY.ge(day).or(KEY_DATE.INSTANT.gt(instant)))
        .stream()
        .map(KeyDateRows::read)
        .filter(date -> !date.when().isPastAt(instant))
        .sorted(ORDER)
        .toList();
  }

  private static Set<CountryCode> countries(String[] codes) {
    return Arrays.stream(codes).map(CountryCode::of).collect(Collectors.toUnmodifiableSet());
  }
}
