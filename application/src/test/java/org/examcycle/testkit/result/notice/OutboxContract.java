package org.examcycle.testkit.result.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.examcycle.application.result.notice.Notice;
import org.examcycle.application.result.notice.Outbox;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.testkit.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Outbox} does. */
public abstract class OutboxContract {

  private static final CandidateId AMIRA = CandidateId.of("OUT000001");
  private static final Instant NOW = Instant.parse("2027-07-05T10:00:00Z");

  protected abstract Ports ports();

  @BeforeEach
  final void forget() {
    ports().clear();
  }

  private Outbox outbox() {
    return ports().get(Outbox.class);
  }

  private Notice added(int number, Instant due) {
    var id = new UUID(0x0b0c_0000_0000_7000L, number);
    var notice = Notice.due(id, Notice.Kind.NEW_PASSWORD, AMIRA, due);
    outbox().add(notice);
    return notice;
  }

  @Test
  final void nothing_is_claimed_before_it_is_due() {
    var notice = added(1, NOW);

    assertThat(outbox().claim(NOW.minusSeconds(1))).isEmpty();
    assertThat(outbox().claim(NOW)).contains(notice);
  }

  @Test
  final void the_longest_due_comes_first() {
    added(1, NOW.minusSeconds(1));
    var longest = added(2, NOW.minusSeconds(2));

    assertThat(outbox().claim(NOW)).contains(longest);
  }

  @Test
  final void what_was_sent_dropped_or_parked_is_not_claimed_again() {
    outbox().settle(added(1, NOW).sent(NOW));
    outbox().settle(added(2, NOW).dropped(NOW));
    var failing = added(3, NOW);
    for (var tries = 0; tries < 8; tries++) {
      failing = failing.failed(NOW);
    }
    outbox().settle(failing);

    assertThat(failing.state()).isEqualTo(Notice.State.PARKED);
    assertThat(outbox().claim(NOW.plusSeconds(864_000))).isEmpty();
  }

  @Test
  final void what_failed_is_claimed_again_when_it_is_due_again() {
    var failed = added(1, NOW).failed(NOW);
    outbox().settle(failed);

    assertThat(outbox().claim(NOW.plusSeconds(59))).isEmpty();
    assertThat(outbox().claim(NOW.plusSeconds(60))).contains(failed);
  }
}
