package org.examcycle.testkit.result.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.result.online.AccountRepository;
import org.examcycle.application.result.online.SessionRepository;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.Account;
import org.examcycle.domain.result.online.EmailAddress;
import org.examcycle.domain.result.online.Lease;
import org.examcycle.domain.result.online.Session;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.testkit.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link SessionRepository} does. */
public abstract class SessionRepositoryContract {

  private static final CandidateId AMIRA = CandidateId.of("SES000001");
  private static final CandidateId BILAL = CandidateId.of("SES000002");
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

  private SessionRepository sessions() {
    return ports().get(SessionRepository.class);
  }

  private Session opened(String token, CandidateId candidate) {
    var lease = Lease.of(NOW, Duration.ofHours(1));
    var session = new Session(TokenHash.of(token), candidate, lease, Optional.empty());
    sessions().add(session);
    return session;
  }

  private Optional<Instant> endOf(Session session) {
    return sessions().find(session.token()).orElseThrow().ended();
  }

  @Test
  final void what_was_added_is_found_by_its_hash() {
    var session = opened("one", AMIRA);

    assertThat(sessions().find(TokenHash.of("one"))).contains(session);
    assertThat(sessions().find(TokenHash.of("another"))).isEmpty();
  }

  @Test
  final void one_is_ended_and_stays_as_it_was_ended_first() {
    var session = opened("one", AMIRA);
    var other = opened("two", AMIRA);

    sessions().end(session.token(), NOW.plusSeconds(1));
    sessions().end(session.token(), NOW.plusSeconds(2));

    assertThat(endOf(session)).contains(NOW.plusSeconds(1));
    assertThat(endOf(other)).isEmpty();
  }

  @Test
  final void all_of_one_candidate_are_ended_and_nobody_elses() {
    var early = opened("one", AMIRA);
    var late = opened("two", AMIRA);
    var bilals = opened("three", BILAL);
    sessions().end(early.token(), NOW.plusSeconds(1));

    sessions().endAll(AMIRA, NOW.plusSeconds(2));

    assertThat(endOf(early)).contains(NOW.plusSeconds(1));
    assertThat(endOf(late)).contains(NOW.plusSeconds(2));
    assertThat(endOf(bilals)).isEmpty();
  }
}
