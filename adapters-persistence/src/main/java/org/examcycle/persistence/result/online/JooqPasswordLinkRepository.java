package org.examcycle.persistence.result.online;

import static org.examcycle.persistence.jooq.Tables.PASSWORD_LINK;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.application.result.online.PasswordLinkRepository;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.Lease;
import org.examcycle.domain.result.online.PasswordLink;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;

@JooqAdapter
final class JooqPasswordLinkRepository implements PasswordLinkRepository {

  private final DSLContext dsl;

  JooqPasswordLinkRepository(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void add(PasswordLink link) {
    dsl.insertInto(PASSWORD_LINK)
        .set(PASSWORD_LINK.TOKEN_HASH, link.token().value())
        .set(PASSWORD_LINK.CANDIDATE_ID, link.candidate().value())
        .set(PASSWORD_LINK.STARTS_AT, link.lease().from())
        .set(PASSWORD_LINK.UNTIL, link.lease().until())
        .set(PASSWORD_LINK.SPENT_AT, link.spent().orElse(null))
        .execute();
  }

  @Override
  public Optional<PasswordLink> find(TokenHash token) {
    return dsl.select(
            PASSWORD_LINK.TOKEN_HASH.convertFrom(TokenHash::new),
            PASSWORD_LINK.CANDIDATE_ID.convertFrom(CandidateId::of),
            row(PASSWORD_LINK.STARTS_AT, PASSWORD_LINK.UNTIL).mapping(Lease::new),
            PASSWORD_LINK.SPENT_AT)
        .from(PASSWORD_LINK)
        .where(PASSWORD_LINK.TOKEN_HASH.eq(token.value()))
        .fetchOptional(
            Records.mapping(
                (hash, candidate, lease, spent) ->
                    new PasswordLink(hash, candidate, lease, Optional.ofNullable(spent))));
  }

  /** The row count tells who was first: the row is locked until the transaction ends. */
  @Override
  public boolean spend(TokenHash token, Instant now) {
    return spend(PASSWORD_LINK.TOKEN_HASH.eq(token.value()), now) == 1;
  }

  @Override
  public void spendAll(CandidateId candidate, Instant now) {
    spend(PASSWORD_LINK.CANDIDATE_ID.eq(candidate.value()), now);
  }

  private int spend(Condition which, Instant now) {
    return dsl.update(PASSWORD_LINK)
        .set(PASSWORD_LINK.SPENT_AT, now)
        .where(which, PASSWORD_LINK.SPENT_AT.isNull())
        .execute();
  }
}
