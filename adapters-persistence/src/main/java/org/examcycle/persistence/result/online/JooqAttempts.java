package org.examcycle.persistence.result.online;

import static org.examcycle.persistence.jooq.Tables.ATTEMPT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.examcycle.application.result.online.Attempts;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.Condition;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqAttempts implements Attempts {

  private final DSLContext dsl;

  JooqAttempts(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Earlier before(Attempt attempt, Instant after) {
    lock("attempt id " + attempt.candidate(), "attempt caller " + attempt.caller());
    return new Earlier(
        instants(attempt, after, ATTEMPT.CANDIDATE_ID.eq(attempt.candidate())),
        instants(attempt, after, ATTEMPT.CALLER.eq(attempt.caller())));
  }

  /** Always in one order, so that no two wait for each other. */
  private void lock(String... names) {
    Stream.of(names)
        .map(name -> field("pg_advisory_xact_lock(hashtextextended({0}, 0))", val(name)))
        .forEach(lock -> dsl.select(lock).execute());
  }

  private List<Instant> instants(Attempt attempt, Instant after, Condition like) {
    return dsl.select(ATTEMPT.AT)
        .from(ATTEMPT)
        .where(like, ATTEMPT.KIND.eq(attempt.kind().name()), ATTEMPT.AT.gt(after))
        .fetch(ATTEMPT.AT);
  }

  @Override
  public void add(Attempt attempt) {
    dsl.insertInto(ATTEMPT)
        .set(ATTEMPT.ID, attempt.id())
        .set(ATTEMPT.KIND, attempt.kind().name())
        .set(ATTEMPT.CANDIDATE_ID, attempt.candidate())
        .set(ATTEMPT.CALLER, attempt.caller())
        .set(ATTEMPT.AT, attempt.at())
        .execute();
  }

  @Override
  public void forgive(UUID attempt) {
    dsl.deleteFrom(ATTEMPT).where(ATTEMPT.ID.eq(attempt)).execute();
  }

  @Override
  public void forgiveAll(Kind kind, String candidate) {
    dsl.deleteFrom(ATTEMPT)
        .where(ATTEMPT.KIND.eq(kind.name()), ATTEMPT.CANDIDATE_ID.eq(candidate))
        .execute();
  }
}
