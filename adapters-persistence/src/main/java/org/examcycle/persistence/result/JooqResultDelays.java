package org.examcycle.persistence.result;

import static org.examcycle.persistence.jooq.Tables.RESULT_DELAY;

import org.examcycle.application.result.ResultDelays;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.result.ResultDelay;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqResultDelays implements ResultDelays {

  private final DSLContext dsl;

  JooqResultDelays(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public ResultDelay find(AssociateCode associate, SeriesCode series) {
    return dsl.select(RESULT_DELAY.HOURS)
        .from(RESULT_DELAY)
        .where(RESULT_DELAY.ASSOCIATE.eq(associate.value()), RESULT_DELAY.SERIES.eq(series.value()))
        .fetchOptional(row -> new ResultDelay(row.value1()))
        .orElse(ResultDelay.NONE);
  }

  @Override
  public void put(AssociateCode associate, SeriesCode series, ResultDelay delay) {
    dsl.insertInto(RESULT_DELAY)
        .set(RESULT_DELAY.ASSOCIATE, associate.value())
        .set(RESULT_DELAY.SERIES, series.value())
        .set(RESULT_DELAY.HOURS, delay.hours())
        .onConflict(RESULT_DELAY.ASSOCIATE, RESULT_DELAY.SERIES)
        .doUpdate()
        .set(RESULT_DELAY.HOURS, delay.hours())
        .execute();
  }
}
