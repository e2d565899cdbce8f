package org.examcycle.persistence.result.online;

import static org.examcycle.persistence.jooq.Tables.ATTEMPT;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.examcycle.application.result.online.Attempts;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Turn;
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
    Turn.take(dsl, "attempt id " + attempt.candidate(), "attempt caller " + attempt.caller());
    return new Earlier(
        instants(attempt, after, ATTEMPT.CANDIDATE_ID.eq(attempt.candidate())),
        instants(attempt, after, ATTEMPT.CALLER.eq(attempt.caller())));
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
