package org.examcycle.persistence.entry.english;

import static org.examcycle.persistence.jooq.Tables.ENGLISH_RECORDS_HOLDER;

import java.util.Optional;
import org.examcycle.application.centre.RecordsElsewhere;
import org.examcycle.application.entry.english.RecordsHolders;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqRecordsHolders implements RecordsHolders, RecordsElsewhere {

  private final DSLContext dsl;

  JooqRecordsHolders(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<CentreNumber> holderOf(CentreNumber closed) {
    return dsl.select(ENGLISH_RECORDS_HOLDER.HOLDER)
        .from(ENGLISH_RECORDS_HOLDER)
        .where(ENGLISH_RECORDS_HOLDER.CLOSED.eq(closed.value()))
        .fetchOptional(ENGLISH_RECORDS_HOLDER.HOLDER)
        .map(CentreNumber::of);
  }

  /** A centre has one holder, so putting is one statement; the history says who held before. */
  @Override
  public void put(CentreNumber closed, CentreNumber holder) {
    dsl.insertInto(ENGLISH_RECORDS_HOLDER)
        .set(ENGLISH_RECORDS_HOLDER.CLOSED, closed.value())
        .set(ENGLISH_RECORDS_HOLDER.HOLDER, holder.value())
        .onConflict(ENGLISH_RECORDS_HOLDER.CLOSED)
        .doUpdate()
        .set(ENGLISH_RECORDS_HOLDER.HOLDER, holder.value())
        .execute();
  }

  /** Named itself rather than deleted, which the application may not do here. */
  @Override
  public void comeBack(CentreNumber centre) {
    dsl.update(ENGLISH_RECORDS_HOLDER)
        .set(ENGLISH_RECORDS_HOLDER.HOLDER, centre.value())
        .where(ENGLISH_RECORDS_HOLDER.CLOSED.eq(centre.value()))
        .execute();
  }
}
