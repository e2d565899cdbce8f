package org.examcycle.persistence.entry;

import static org.examcycle.persistence.jooq.Tables.ENTRY_LIMIT_SET;

import java.util.Optional;
import org.examcycle.application.entry.EntryLimitTable;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.entry.EntryLimits;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.jooq.Keys;
import org.examcycle.persistence.jooq.tables.records.EntryLimitSetRecord;
import org.jooq.DSLContext;
import org.jooq.Records;

@JooqAdapter
final class JooqEntryLimitTable implements EntryLimitTable {

  private final DSLContext dsl;

  JooqEntryLimitTable(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<EntryLimits> inForce(SeriesCode series) {
    return dsl.select(
            ENTRY_LIMIT_SET.TRANSFER_WORKING_DAYS,
            ENTRY_LIMIT_SET.SESSION_MINUTES,
            ENTRY_LIMIT_SET.DAY_MINUTES,
            ENTRY_LIMIT_SET.SUPERVISION_MINUTES,
            ENTRY_LIMIT_SET.DEVIATION_DAYS,
            ENTRY_LIMIT_SET.DEVIATION_HOURS,
            ENTRY_LIMIT_SET.EARLIER_SESSION)
        .from(ENTRY_LIMIT_SET)
        .where(ENTRY_LIMIT_SET.FROM_SERIES.le(series.value()))
        .orderBy(ENTRY_LIMIT_SET.FROM_SERIES.desc())
        .limit(1)
        .fetchOptional(Records.mapping(EntryLimits::new));
  }

  @Override
  public void put(SeriesCode from, EntryLimits limits) {
    var row =
        new EntryLimitSetRecord(
            from.value(),
            limits.transferWorkingDays(),
            limits.sessionMinutes(),
            limits.dayMinutes(),
            limits.supervisionMinutes(),
            limits.deviationDays(),
            limits.deviationHours(),
            limits.earlierSession());
    dsl.insertInto(ENTRY_LIMIT_SET)
        .set(row)
        .onConflictOnConstraint(Keys.ENTRY_LIMIT_SET_PK)
        .doUpdate()
        .set(row)
        .execute();
  }
}
