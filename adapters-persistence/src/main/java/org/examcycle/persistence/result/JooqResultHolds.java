package org.examcycle.persistence.result;

import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.examcycle.persistence.jooq.Tables.RESULT_HOLD;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import java.util.Optional;
import org.examcycle.application.result.ResultHolds;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.result.HoldReason;
import org.examcycle.domain.result.ResultHold;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqResultHolds implements ResultHolds {

  private final DSLContext dsl;

  JooqResultHolds(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<ResultHold> find(CandidateKey candidate, SyllabusCode syllabus) {
    return dsl.select(
            ENTRY.ID, ENTRY.PERSON, RESULT_HOLD.REASON, coalesce(RESULT_HOLD.VERSION, inline(0L)))
        .from(ENTRY)
        .leftJoin(RESULT_HOLD)
        .on(RESULT_HOLD.ENTRY.eq(ENTRY.ID))
        .where(ENTRY.SERIES.eq(candidate.series().value()))
        .and(ENTRY.CENTRE.eq(candidate.centre().value()))
        .and(ENTRY.CANDIDATE_NUMBER.eq(candidate.number().value()))
        .and(ENTRY.SYLLABUS.eq(syllabus.value()))
        .and(ENTRY.WITHDRAWN_AT.isNull())
        .fetchOptional(
            row ->
                new ResultHold(
                    new EntryId(row.value1()),
                    new PersonId(row.value2()),
                    Optional.ofNullable(row.value3()).map(HoldReason::valueOf),
                    row.value4()));
  }

  @Override
  public boolean add(ResultHold hold) {
    return dsl.insertInto(RESULT_HOLD)
            .set(RESULT_HOLD.ENTRY, hold.entry().value())
            .set(RESULT_HOLD.REASON, hold.reason().map(Enum::name).orElse(null))
            .set(RESULT_HOLD.VERSION, hold.version())
            .onConflict(RESULT_HOLD.ENTRY)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean save(ResultHold hold, long expectedVersion) {
    return dsl.update(RESULT_HOLD)
            .set(RESULT_HOLD.REASON, hold.reason().map(Enum::name).orElse(null))
            .set(RESULT_HOLD.VERSION, hold.version())
            .where(RESULT_HOLD.ENTRY.eq(hold.entry().value()))
            .and(RESULT_HOLD.VERSION.eq(expectedVersion))
            .execute()
        == 1;
  }
}
