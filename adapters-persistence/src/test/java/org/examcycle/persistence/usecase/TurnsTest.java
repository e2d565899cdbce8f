package org.examcycle.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.examcycle.domain.rule.Decision;
import org.examcycle.persistence.PoolSettings;
import org.examcycle.persistence.testkit.PostgresKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.PlatformTransactionManager;

/** Transactions that store a whole file, and the others that go on meanwhile. */
class TurnsTest {

  private static final Duration NOT_LONG = Duration.ofMillis(50);
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final int FILES = 6;

  private static SpringTransactions transactions(int atATime, Duration longestWait) {
    return new SpringTransactions(
        PostgresKit.shared().get(PlatformTransactionManager.class),
        new Turns(atATime, longestWait));
  }

  private static <T> T waiting(CountDownLatch begun, CountDownLatch until, Supplier<T> answer) {
    begun.countDown();
    try {
      until.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return answer.get();
  }

  @Test
  void whoever_comes_beyond_waits_and_is_told_to_come_again_while_other_work_is_done()
      throws Exception {
    var transactions = transactions(1, NOT_LONG);
    var begun = new CountDownLatch(1);
    var stored = new CountDownLatch(1);
    try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
      var first =
          requests.submit(
              () ->
                  transactions.atLength(
                      () -> waiting(begun, stored, () -> Decision.granted("stored"))));
      begun.await();

      assertThatExceptionOfType(CannotGetJdbcConnectionException.class)
          .isThrownBy(() -> transactions.atLength(() -> Decision.granted("too early")))
          .withCauseInstanceOf(SQLTransientConnectionException.class);
      assertThat(transactions.within(() -> Decision.granted("short")).ifGranted())
          .contains("short");

      stored.countDown();
      assertThat(first.get().ifGranted()).contains("stored");
      assertThat(transactions.atLength(() -> Decision.granted("next")).ifGranted())
          .contains("next");
    }
  }

  @Test
  void all_have_their_turn_and_no_more_at_a_time_than_may() {
    var transactions = transactions(2, LONG);
    var now = new AtomicInteger();
    var most = new AtomicInteger();
    try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var n = 0; n < FILES; n++) {
        requests.execute(
            () ->
                transactions.atLength(
                    () -> {
                      most.accumulateAndGet(now.incrementAndGet(), Math::max);
                      sleep();
                      return Decision.granted(now.decrementAndGet());
                    }));
      }
    }
    assertThat(now).hasValue(0);
    assertThat(most).hasValue(2);
  }

  @Test
  void a_turn_is_over_also_when_its_work_fails() {
    var transactions = transactions(1, NOT_LONG);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                transactions.atLength(
                    () -> {
                      throw new IllegalStateException("no");
                    }));

    assertThat(transactions.atLength(() -> Decision.granted("next")).ifGranted()).contains("next");
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "5, 1", "6, 2", "10, 3", "200, 66"})
  void a_third_of_the_connections_unless_it_is_said(int connections, int files) {
    assertThat(PoolSettings.ofSize(connections).mostFiles()).isEqualTo(files);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "8, 8", "9, 9", "10, 9", "200, 9"})
  void one_connection_of_ten_is_always_left(int said, int files) {
    var usual = PoolSettings.ofSize(10);
    var pool =
        new PoolSettings(
            usual.size(),
            usual.waiting(),
            usual.queue(),
            said,
            usual.statement(),
            usual.lock(),
            usual.idleInTransaction());

    assertThat(pool.mostFiles()).isEqualTo(files);
  }

  private static void sleep() {
    try {
      Thread.sleep(NOT_LONG);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
