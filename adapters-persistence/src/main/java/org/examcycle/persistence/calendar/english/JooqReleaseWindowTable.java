package org.examcycle.persistence.calendar.english;

import static org.examcycle.persistence.jooq.Tables.ENGLISH_WINDOW_ROW;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_WINDOW_ROWS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.calendar.english.ReleaseWindowTable;
import org.examcycle.domain.calendar.english.DayUnit;
import org.examcycle.domain.calendar.english.ExamMode;
import org.examcycle.domain.calendar.english.ReleaseWindowRow;
import org.examcycle.domain.calendar.english.ReleaseWindowRows;
import org.examcycle.domain.calendar.english.WorkingDays;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Turn;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.postgres.extensions.types.LocalDateRange;

@JooqAdapter
final class JooqReleaseWindowTable implements ReleaseWindowTable {

  private final DSLContext dsl;

  JooqReleaseWindowTable(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public ReleaseWindowRows rows() {
    return new ReleaseWindowRows(
        dsl.select(
                ENGLISH_WINDOW_ROW.MODE,
                ENGLISH_WINDOW_ROW.VALID,
                ENGLISH_WINDOW_ROW.OPENS,
                ENGLISH_WINDOW_ROW.CLOSES,
                ENGLISH_WINDOW_ROW.UNIT)
            .from(ENGLISH_WINDOW_ROW)
            .where(isNewest(ENGLISH_WINDOW_ROW.VERSION))
            .orderBy(ENGLISH_WINDOW_ROW.MODE, ENGLISH_WINDOW_ROW.VALID)
            .fetch(
                Records.mapping(
                    (mode, valid, opens, closes, unit) ->
                        new ReleaseWindowRow(
                            ExamMode.valueOf(mode),
                            Optional.ofNullable(valid.lower()),
                            Optional.ofNullable(valid.upper()).map(until -> until.minusDays(1)),
                            opens,
                            closes,
                            DayUnit.valueOf(unit)))));
  }

  @Override
  public WorkingDays workingDays() {
    return dsl.select(ENGLISH_WINDOW_ROWS.PUBLIC_HOLIDAYS)
        .from(ENGLISH_WINDOW_ROWS)
        .where(isNewest(ENGLISH_WINDOW_ROWS.VERSION))
        .fetchOptional(ENGLISH_WINDOW_ROWS.PUBLIC_HOLIDAYS)
        .map(holidays -> new WorkingDays(Set.of(holidays)))
        .orElseGet(() -> new WorkingDays(Set.of()));
  }

  @Override
  public void replace(ReleaseWindowRows rows, WorkingDays workingDays, Instant known) {
    Turn.take(dsl, "release windows");
    var version =
        dsl.insertInto(ENGLISH_WINDOW_ROWS)
            .columns(
                ENGLISH_WINDOW_ROWS.VERSION,
                ENGLISH_WINDOW_ROWS.PUBLIC_HOLIDAYS,
                ENGLISH_WINDOW_ROWS.KNOWN_AT)
            .select(
                select(
                        coalesce(max(ENGLISH_WINDOW_ROWS.VERSION), 0).plus(1),
                        val(
                            workingDays.publicHolidays().stream()
                                .sorted()
                                .toArray(LocalDate[]::new)),
                        val(known))
                    .from(ENGLISH_WINDOW_ROWS))
            .returningResult(ENGLISH_WINDOW_ROWS.VERSION)
            .fetchSingle()
            .value1();
    rows.rows().forEach(row -> add(version, row));
  }

  private void add(int version, ReleaseWindowRow row) {
    var valid =
        LocalDateRange.localDateRange(
            row.fromSitting().orElse(null),
            row.toSitting().map(last -> last.plusDays(1)).orElse(null));
    dsl.insertInto(ENGLISH_WINDOW_ROW)
        .set(ENGLISH_WINDOW_ROW.VERSION, version)
        .set(ENGLISH_WINDOW_ROW.MODE, row.mode().name())
        .set(ENGLISH_WINDOW_ROW.VALID, valid)
        .set(ENGLISH_WINDOW_ROW.OPENS, row.opens())
        .set(ENGLISH_WINDOW_ROW.CLOSES, row.closes())
        .set(ENGLISH_WINDOW_ROW.UNIT, row.unit().name())
        .execute();
  }

  private static Condition isNewest(Field<Integer> version) {
    return version.eq(select(max(ENGLISH_WINDOW_ROWS.VERSION)).from(ENGLISH_WINDOW_ROWS));
  }
}
