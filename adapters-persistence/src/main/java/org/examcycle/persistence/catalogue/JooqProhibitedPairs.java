package org.examcycle.persistence.catalogue;

import static org.examcycle.persistence.jooq.Tables.PROHIBITED_PAIR;
import static org.examcycle.persistence.jooq.Tables.PROHIBITED_PAIR_SET;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusPair;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Turn;
import org.examcycle.persistence.jooq.tables.records.ProhibitedPairRecord;
import org.jooq.DSLContext;
import org.jooq.Records;

@JooqAdapter
final class JooqProhibitedPairs implements ProhibitedPairs {

  private final DSLContext dsl;

  JooqProhibitedPairs(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<SyllabusPair> inForce(SeriesCode series) {
    var begins =
        select(max(PROHIBITED_PAIR_SET.FROM_SERIES))
            .from(PROHIBITED_PAIR_SET)
            .where(PROHIBITED_PAIR_SET.FROM_SERIES.le(series.value()));
    return dsl.select(PROHIBITED_PAIR.ONE, PROHIBITED_PAIR.OTHER)
        .from(PROHIBITED_PAIR)
        .where(PROHIBITED_PAIR.FROM_SERIES.eq(begins))
        .orderBy(PROHIBITED_PAIR.ONE, PROHIBITED_PAIR.OTHER)
        .fetch(Records.mapping(SyllabusPair::of));
  }

  @Override
  public void put(SeriesCode from, List<SyllabusPair> pairs) {
    Turn.take(dsl, "prohibited pairs " + from);
    dsl.deleteFrom(PROHIBITED_PAIR_SET)
        .where(PROHIBITED_PAIR_SET.FROM_SERIES.eq(from.value()))
        .execute();
    dsl.insertInto(PROHIBITED_PAIR_SET)
        .set(PROHIBITED_PAIR_SET.FROM_SERIES, from.value())
        .execute();
    dsl.batchInsert(
            pairs.stream()
                .map(
                    pair ->
                        new ProhibitedPairRecord(
                            from.value(), pair.one().value(), pair.other().value()))
                .toList())
        .execute();
  }
}
