package org.examcycle.persistence.calendar;

import static org.examcycle.persistence.jooq.Tables.KEY_TIME;
import static org.examcycle.persistence.jooq.Tables.KEY_TIME_SET;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Set;
import org.examcycle.application.calendar.KeyTimeTables;
import org.examcycle.domain.calendar.KeyTime;
import org.examcycle.domain.calendar.KeyTimes;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.calendar.Session;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Turn;
import org.examcycle.persistence.jooq.tables.records.KeyTimeRecord;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqKeyTimeTables implements KeyTimeTables {

  private final DSLContext dsl;

  JooqKeyTimeTables(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public KeyTimes inForce(SeriesKind kind, LocalDate day) {
    var begins =
        select(max(KEY_TIME_SET.VALID_FROM))
            .from(KEY_TIME_SET)
            .where(KEY_TIME_SET.KIND.eq(kind.value()), KEY_TIME_SET.VALID_FROM.le(day));
    return new KeyTimes(
        dsl.selectFrom(KEY_TIME)
            .where(KEY_TIME.KIND.eq(kind.value()), KEY_TIME.VALID_FROM.eq(begins))
            .orderBy(KEY_TIME.ZONE, KEY_TIME.SESSION)
            .fetch(JooqKeyTimeTables::read));
  }

  @Override
  public Set<SeriesKind> listKinds() {
    return dsl.selectDistinct(KEY_TIME_SET.KIND)
        .from(KEY_TIME_SET)
        .fetchSet(row -> SeriesKind.of(row.value1()));
  }

  @Override
  public void put(SeriesKind kind, LocalDate validFrom, KeyTimes set) {
    Turn.take(dsl, "key times " + kind);
    dsl.deleteFrom(KEY_TIME_SET)
        .where(KEY_TIME_SET.KIND.eq(kind.value()), KEY_TIME_SET.VALID_FROM.eq(validFrom))
        .execute();
    dsl.insertInto(KEY_TIME_SET)
        .set(KEY_TIME_SET.KIND, kind.value())
        .set(KEY_TIME_SET.VALID_FROM, validFrom)
        .execute();
    dsl.batchInsert(set.rows().stream().map(row -> record(row, validFrom)).toList()).execute();
  }

  private static KeyTimeRecord record(KeyTime row, LocalDate validFrom) {
    return new KeyTimeRecord(
        row.kind().value(),
        validFrom,
        Zones.number(row.zone()),
        row.session().name(),
        row.utc(),
        (short) row.dayOffset());
  }

  private static KeyTime read(KeyTimeRecord row) {
    return new KeyTime(
        SeriesKind.of(row.getKind()),
        Zones.zone(row.getZone()),
        Session.valueOf(row.getSession()),
        row.getUtc(),
        row.getDayOffset());
  }
}
