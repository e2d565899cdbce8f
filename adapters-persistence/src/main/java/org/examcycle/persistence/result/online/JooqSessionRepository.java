package org.examcycle.persistence.result.online;

import static org.examcycle.persistence.jooq.Tables.RESULTS_SESSION;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.application.result.online.SessionRepository;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.Lease;
import org.examcycle.domain.result.online.Session;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;

@JooqAdapter
final class JooqSessionRepository implements SessionRepository {

  private final DSLContext dsl;

  JooqSessionRepository(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void add(Session session) {
    dsl.insertInto(RESULTS_SESSION)
        .set(RESULTS_SESSION.TOKEN_HASH, session.token().value())
        .set(RESULTS_SESSION.CANDIDATE_ID, session.candidate().value())
        .set(RESULTS_SESSION.STARTS_AT, session.lease().from())
        .set(RESULTS_SESSION.UNTIL, session.lease().until())
        .set(RESULTS_SESSION.ENDED_AT, session.ended().orElse(null))
        .execute();
  }

  @Override
  public Optional<Session> find(TokenHash token) {
    return dsl.select(
            RESULTS_SESSION.TOKEN_HASH.convertFrom(TokenHash::new),
            RESULTS_SESSION.CANDIDATE_ID.convertFrom(CandidateId::of),
            row(RESULTS_SESSION.STARTS_AT, RESULTS_SESSION.UNTIL).mapping(Lease::new),
            RESULTS_SESSION.ENDED_AT)
        .from(RESULTS_SESSION)
        .where(RESULTS_SESSION.TOKEN_HASH.eq(token.value()))
        .fetchOptional(
            Records.mapping(
                (hash, candidate, lease, ended) ->
                    new Session(hash, candidate, lease, Optional.ofNullable(ended))));
  }

  @Override
  public void end(TokenHash token, Instant now) {
    end(RESULTS_SESSION.TOKEN_HASH.eq(token.value()), now);
  }

  @Override
  public void endAll(CandidateId candidate, Instant now) {
    end(RESULTS_SESSION.CANDIDATE_ID.eq(candidate.value()), now);
  }

  private void end(Condition which, Instant now) {
    dsl.update(RESULTS_SESSION)
        .set(RESULTS_SESSION.ENDED_AT, now)
        .where(which, RESULTS_SESSION.ENDED_AT.isNull())
        .execute();
  }
}
