package org.examcycle.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.examcycle.persistence.jooq.Tables.ACCESS_RECORD;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.examcycle.application.usecase.AccessRecord;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;
import org.examcycle.persistence.testkit.PostgresKit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchedAccessRecordTest {

  private static final UUID ANA = new UUID(1, 1);
  private static final Disclosure SHOWN = new Disclosure(ANA, "entry");
  private static final Call CALL =
      new Call(
          new Caller.Job("test"),
          Optional.of("MZ040"),
          Optional.empty(),
          Instant.parse("2026-09-01T12:00:00Z"),
          Optional.empty(),
          "request-1");

  private final DSLContext dsl = PostgresKit.shared().get(DSLContext.class);
  private final Switched transactions = new Switched(PostgresKit.shared().get(Transactions.class));
  private final BatchedAccessRecord accessRecord = new BatchedAccessRecord(dsl, transactions);

  /** Transactions of a database that can be cut off, and that tells when one has been tried. */
  private static final class Switched implements Transactions {
    private final Transactions connected;
    private final AtomicBoolean cutOff = new AtomicBoolean();
    private final CountDownLatch tried = new CountDownLatch(1);

    Switched(Transactions connected) {
      this.connected = connected;
    }

    @Override
    public <T> Decision<T> within(Supplier<Decision<T>> work) {
      throw new UnsupportedOperationException("the access record is written apart");
    }

    @Override
    public <T> T apart(Supplier<T> work) {
      try {
        if (cutOff.get()) {
          throw new IllegalStateException("no database");
        }
        return connected.apart(work);
      } finally {
        tried.countDown();
      }
    }

    void awaitTry() throws InterruptedException {
      assertThat(tried.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @BeforeEach
  void forget() {
    PostgresKit.shared().clear();
  }

  private void note(int times) {
    accessRecord.note(CALL, Purpose.ENQUIRIES, Collections.nCopies(times, SHOWN));
  }

  private int written() {
    return dsl.fetchCount(ACCESS_RECORD);
  }

  @Test
  void a_line_says_whose_record_was_shown_to_whom_when_and_what_for() {
    accessRecord.note(CALL, Purpose.ENQUIRIES, List.of(SHOWN));

    var row = dsl.fetchSingle(ACCESS_RECORD);
    assertThat(row.getPerson()).isEqualTo(ANA);
    assertThat(row.getWhat()).isEqualTo("entry");
    assertThat(row.getCaller()).isEqualTo("job:test");
    assertThat(row.getOnBehalfOf()).isEqualTo("MZ040");
    assertThat(row.getPurpose()).isEqualTo("ENQUIRIES");
    assertThat(row.getArrivedAt()).isEqualTo(CALL.arrivedAt());
    assertThat(row.getRequestId()).isEqualTo("request-1");
    assertThat(row.getRecordedAt()).isAfter(CALL.arrivedAt());
  }

  @Test
  void lines_are_written_without_being_asked_for() throws InterruptedException {
    accessRecord.start();
    note(3);
    transactions.awaitTry();
    accessRecord.stop();

    assertThat(written()).isEqualTo(3);
  }

  @Test
  void what_waits_is_written_at_the_stop() {
    accessRecord.start();
    note(12_000);
    accessRecord.stop();

    assertThat(written()).isEqualTo(12_000);
  }

  @Test
  void what_is_noted_after_the_stop_is_written_at_once() {
    accessRecord.start();
    accessRecord.stop();
    note(1);

    assertThat(written()).isEqualTo(1);
  }

  @Test
  void lines_that_could_not_be_written_wait_for_the_next_time() throws InterruptedException {
    transactions.cutOff.set(true);
    accessRecord.start();
    note(5);
    transactions.awaitTry();
    transactions.cutOff.set(false);
    accessRecord.stop();

    assertThat(written()).isEqualTo(5);
  }

  @Test
  void when_too_many_wait_whoever_reads_fails_and_no_line_is_dropped() {
    transactions.cutOff.set(true);
    accessRecord.start();

    assertThatThrownBy(() -> note(30_000)).hasMessage("no database");

    transactions.cutOff.set(false);
    note(1);
    accessRecord.stop();
    assertThat(written()).isBetween(20_001, 25_001);
  }

  @Test
  void when_too_many_wait_whoever_reads_writes_the_rest() {
    accessRecord.start();
    note(30_000);
    accessRecord.stop();

    assertThat(written()).isEqualTo(30_000);
  }

  @Test
  void a_text_that_the_database_cannot_hold_does_not_stop_the_others() {
    var odd = Call.by(new Caller.Job("a\0b"), CALL.arrivedAt(), "request\0");
    accessRecord.note(odd, Purpose.ENQUIRIES, List.of(SHOWN));

    assertThat(dsl.fetchSingle(ACCESS_RECORD).getCaller()).isEqualTo("job:a\uFFFDb");
  }

  @Test
  void the_one_of_the_application_is_running() {
    assertThat(PostgresKit.shared().get(AccessRecord.class))
        .isInstanceOfSatisfying(
            BatchedAccessRecord.class, running -> assertThat(running.isRunning()).isTrue());
  }
}
