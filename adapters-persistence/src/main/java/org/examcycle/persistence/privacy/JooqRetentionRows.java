package org.examcycle.persistence.privacy;

import static org.examcycle.persistence.jooq.Tables.RETENTION_ROW;

import org.examcycle.application.privacy.RetentionRows;
import org.examcycle.domain.privacy.RetainedRecord;
import org.examcycle.domain.privacy.RetentionRow;
import org.examcycle.domain.privacy.RetentionSchedule;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.jooq.Keys;
import org.examcycle.persistence.jooq.tables.records.RetentionRowRecord;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqRetentionRows implements RetentionRows {

  private final DSLContext dsl;

  JooqRetentionRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public RetentionSchedule schedule() {
    return new RetentionSchedule(
        dsl.selectFrom(RETENTION_ROW)
            .orderBy(RETENTION_ROW.RECORD, RETENTION_ROW.VALID_FROM)
            .fetch(JooqRetentionRows::row));
  }

  @Override
  public void put(RetentionRow row) {
    dsl.insertInto(RETENTION_ROW)
        .set(
            new RetentionRowRecord(
                row.record().name(), row.from(), row.months(), row.setBy(), row.setAt()))
        .onConflictOnConstraint(Keys.RETENTION_ROW_PK)
        .doUpdate()
        .set(RETENTION_ROW.MONTHS, row.months())
        .set(RETENTION_ROW.SET_BY, row.setBy())
        .set(RETENTION_ROW.SET_AT, row.setAt())
        .execute();
  }

  private static RetentionRow row(RetentionRowRecord row) {
    return new RetentionRow(
        RetainedRecord.valueOf(row.getRecord()),
        row.getValidFrom(),
        row.getMonths(),
        row.getSetBy(),
        row.getSetAt());
  }
}
