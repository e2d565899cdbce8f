package org.examcycle.testkit.result.online;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.application.result.online.AccountRepository;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.Account;
import org.examcycle.domain.result.online.EmailAddress;
import org.examcycle.testkit.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link AccountRepository} does. */
public abstract class AccountRepositoryContract {

  private static final CandidateId AMIRA = CandidateId.of("ACC000001");

  protected abstract Ports ports();

  @BeforeEach
  final void forget() {
    ports().clear();
  }

  private AccountRepository accounts() {
    return ports().get(AccountRepository.class);
  }

  private static Account account(String email, String hash, int secretIssue, long version) {
    return new Account(AMIRA, EmailAddress.of(email), hash, secretIssue, version);
  }

  @Test
  final void what_was_added_is_found_again() {
    assertThat(accounts().find(AMIRA)).isEmpty();
    assertThat(accounts().add(account("amira@example.org", "hash", 1, 1))).isTrue();
    assertThat(accounts().find(AMIRA)).contains(account("amira@example.org", "hash", 1, 1));
  }

  @Test
  final void there_is_one_for_each_candidate_id() {
    accounts().add(account("amira@example.org", "hash", 1, 1));

    assertThat(accounts().add(account("other@example.org", "other", 1, 1))).isFalse();
    assertThat(accounts().find(AMIRA)).contains(account("amira@example.org", "hash", 1, 1));
  }

  @Test
  final void saving_counts_the_version_up_and_a_stale_one_is_not_saved() {
    accounts().add(account("amira@example.org", "hash", 1, 1));

    assertThat(accounts().save(account("new@example.org", "new", 2, 1), 1)).isTrue();
    assertThat(accounts().save(account("late@example.org", "late", 3, 1), 1)).isFalse();
    assertThat(accounts().find(AMIRA)).contains(account("new@example.org", "new", 2, 2));
  }

  @Test
  final void what_does_not_exist_is_not_saved() {
    assertThat(accounts().save(account("amira@example.org", "hash", 1, 1), 1)).isFalse();
    assertThat(accounts().find(AMIRA)).isEmpty();
  }
}
