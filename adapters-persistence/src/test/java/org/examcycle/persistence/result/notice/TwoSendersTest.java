package org.examcycle.persistence.result.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.examcycle.application.result.notice.Notice;
import org.examcycle.application.result.notice.Outbox;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.persistence.testkit.PostgresKit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes send from one outbox: what one has in hand the other neither gets nor waits for. */
class TwoSendersTest {

  private static final Instant NOW = Instant.parse("2027-07-05T10:00:00Z");

  private final PostgresKit kit = PostgresKit.shared();
  private final Outbox outbox = kit.get(Outbox.class);
  private final Transactions transactions = kit.get(Transactions.class);

  @BeforeEach
  void forget() {
    kit.clear();
  }

  private Notice added(int number) {
    var notice =
        Notice.due(
            new UUID(0x0b0d_0000_0000_7000L, number),
            Notice.Kind.RESULT_OUT,
            CandidateId.of("OUT00000" + number),
            NOW.minusSeconds(10 - number));
    outbox.add(notice);
    return notice;
  }

  private Optional<Notice> claim() {
    return outbox.claim(NOW);
  }

  private static <T> T onAnotherNode(Callable<T> work) {
    try (var other = Executors.newSingleThreadExecutor()) {
      return other.submit(work).get(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError("the other node waits, or fails", e);
    }
  }

  @Test
  void while_one_sends_a_notice_the_other_gets_the_next() {
    var first = added(1);
    var second = added(2);

    var other =
        transactions.apart(
            () -> {
              assertThat(claim()).contains(first);
              return onAnotherNode(() -> transactions.apart(this::claim));
            });

    assertThat(other).contains(second);
  }

  @Test
  void while_one_sends_the_only_notice_there_is_none_for_the_other_nor_afterwards() {
    var only = added(1);

    var other =
        transactions.apart(
            () -> {
              var claimed = claim().orElseThrow();
              var meanwhile = onAnotherNode(() -> transactions.apart(this::claim));
              outbox.settle(claimed.sent(NOW));
              return meanwhile;
            });

    assertThat(other).isEmpty();
    assertThat(transactions.apart(this::claim)).isEmpty();
    assertThat(only.state()).isEqualTo(Notice.State.WAITING);
  }
}
