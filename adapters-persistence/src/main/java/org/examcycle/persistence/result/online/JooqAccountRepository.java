package org.examcycle.persistence.result.online;

import static org.examcycle.persistence.jooq.Tables.RESULTS_ACCOUNT;

import java.util.Optional;
import org.examcycle.application.result.online.AccountRepository;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.Account;
import org.examcycle.domain.result.online.EmailAddress;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.Records;
import org.jooq.SelectConditionStep;

@JooqAdapter
final class JooqAccountRepository implements AccountRepository {

  private final DSLContext dsl;

  JooqAccountRepository(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<Account> find(CandidateId candidate) {
    return select(candidate).fetchOptional(Records.mapping(Account::new));
  }

  @Override
  public Optional<Account> hold(CandidateId candidate) {
    return select(candidate).forShare().fetchOptional(Records.mapping(Account::new));
  }

  private SelectConditionStep<Record5<CandidateId, EmailAddress, String, Integer, Long>> select(
      CandidateId candidate) {
    return dsl.select(
            RESULTS_ACCOUNT.CANDIDATE_ID.convertFrom(CandidateId::of),
            RESULTS_ACCOUNT.EMAIL.convertFrom(EmailAddress::of),
            RESULTS_ACCOUNT.PASSWORD_HASH,
            RESULTS_ACCOUNT.SECRET_ISSUE,
            RESULTS_ACCOUNT.VERSION)
        .from(RESULTS_ACCOUNT)
        .where(RESULTS_ACCOUNT.CANDIDATE_ID.eq(candidate.value()));
  }

  @Override
  public boolean add(Account account) {
    return dsl.insertInto(RESULTS_ACCOUNT)
            .set(RESULTS_ACCOUNT.CANDIDATE_ID, account.candidate().value())
            .set(RESULTS_ACCOUNT.EMAIL, account.email().value())
            .set(RESULTS_ACCOUNT.PASSWORD_HASH, account.passwordHash())
            .set(RESULTS_ACCOUNT.SECRET_ISSUE, account.secretIssue())
            .set(RESULTS_ACCOUNT.VERSION, account.version())
            .onConflict(RESULTS_ACCOUNT.CANDIDATE_ID)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean save(Account account, long expectedVersion) {
    return dsl.update(RESULTS_ACCOUNT)
            .set(RESULTS_ACCOUNT.EMAIL, account.email().value())
            .set(RESULTS_ACCOUNT.PASSWORD_HASH, account.passwordHash())
            .set(RESULTS_ACCOUNT.SECRET_ISSUE, account.secretIssue())
            .set(RESULTS_ACCOUNT.VERSION, expectedVersion + 1)
            .where(
                RESULTS_ACCOUNT.CANDIDATE_ID.eq(account.candidate().value()),
                RESULTS_ACCOUNT.VERSION.eq(expectedVersion))
            .execute()
        == 1;
  }
}
