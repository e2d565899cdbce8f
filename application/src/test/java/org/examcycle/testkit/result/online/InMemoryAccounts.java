package org.examcycle.testkit.result.online;

import java.util.Map;
import java.util.Optional;
import org.examcycle.application.result.online.AccountRepository;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.Account;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryAccounts implements AccountRepository {

  private final Memory memory;

  InMemoryAccounts(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<Account> find(CandidateId candidate) {
    return Optional.ofNullable(table().get(candidate));
  }

  /** Transactions of memory come one after the other. */
  @Override
  public Optional<Account> hold(CandidateId candidate) {
    return find(candidate);
  }

  @Override
  public boolean add(Account account) {
    return table().putIfAbsent(account.candidate(), account) == null;
  }

  @Override
  public boolean save(Account account, long expectedVersion) {
    var kept = table().get(account.candidate());
    if (kept == null || kept.version() != expectedVersion) {
      return false;
    }
    table()
        .put(
            account.candidate(),
            new Account(
                account.candidate(),
                account.email(),
                account.passwordHash(),
                account.secretIssue(),
                expectedVersion + 1));
    return true;
  }

  private Map<CandidateId, Account> table() {
    return memory.table("results_account", CandidateId.class, Account.class);
  }
}
