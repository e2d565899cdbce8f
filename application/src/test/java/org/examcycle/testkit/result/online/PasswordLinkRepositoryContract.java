package org.examcycle.testkit.result.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.result.online.AccountRepository;
import org.examcycle.application.result.online.PasswordLinkRepository;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.Account;
import org.examcycle.domain.result.online.EmailAddress;
import org.examcycle.domain.result.online.Lease;
import org.examcycle.domain.result.online.PasswordLink;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.testkit.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link PasswordLinkRepository} does. */
public abstract class PasswordLinkRepositoryContract {

  private static final CandidateId AMIRA = CandidateId.of("LNK000001");
  private static final CandidateId BILAL = CandidateId.of("LNK000002");
  private static final Instant NOW = Instant.parse("2027-07-05T10:00:00Z");

  protected abstract Ports ports();

  @BeforeEach
  final void forget() {
    ports().clear();
    for (var candidate : List.of(AMIRA, BILAL)) {
      var account = new Account(candidate, EmailAddress.of("a@example.org"), "hash", 1, 1);
      ports().get(AccountRepository.class).add(account);
    }
  }

  private PasswordLinkRepository links() {
    return ports().get(PasswordLinkRepository.class);
  }

  private PasswordLink made(String token, CandidateId candidate) {
    var lease = Lease.of(NOW, Duration.ofHours(1));
    var link = new PasswordLink(TokenHash.of(token), candidate, lease, Optional.empty());
    links().add(link);
    return link;
  }

  private Optional<Instant> spendingOf(PasswordLink link) {
    return links().find(link.token()).orElseThrow().spent();
  }

  @Test
  final void what_was_added_is_found_by_its_hash() {
    var link = made("one", AMIRA);

    assertThat(links().find(TokenHash.of("one"))).contains(link);
    assertThat(links().find(TokenHash.of("another"))).isEmpty();
  }

  @Test
  final void it_is_spent_once() {
    var link = made("one", AMIRA);

    assertThat(links().spend(link.token(), NOW.plusSeconds(1))).isTrue();
    assertThat(links().spend(link.token(), NOW.plusSeconds(2))).isFalse();
    assertThat(links().spend(TokenHash.of("another"), NOW)).isFalse();
    assertThat(spendingOf(link)).contains(NOW.plusSeconds(1));
  }

  @Test
  final void all_of_one_candidate_are_spent_and_nobody_elses() {
    var early = made("one", AMIRA);
    var late = made("two", AMIRA);
    var bilals = made("three", BILAL);
    links().spend(early.token(), NOW.plusSeconds(1));

    links().spendAll(AMIRA, NOW.plusSeconds(2));

    assertThat(spendingOf(early)).contains(NOW.plusSeconds(1));
    assertThat(spendingOf(late)).contains(NOW.plusSeconds(2));
    assertThat(spendingOf(bilals)).isEmpty();
  }
}
