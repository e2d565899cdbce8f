package org.examcycle.bootstrap.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** What is told of a thing while a look at it is late, and what once it is found to be missing. */
class ReadinessCheckTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration MOMENT = Duration.ofMillis(100);

  private final Lookout lookout = new Lookout();
  private final CountDownLatch silence = new CountDownLatch(1);
  private volatile Lookout.Look look = Optional::empty;

  @AfterEach
  void close() {
    silence.countDown();
    lookout.close();
  }

  private ReadinessCheck check(Duration notLongAgo) {
    return new ReadinessCheck("the thing", lookout, () -> look.fault(), notLongAgo);
  }

  /** Nothing is heard until {@link #silence} ends. */
  private Optional<String> late() throws SQLException {
    try {
      silence.await();
    } catch (InterruptedException stopped) {
      throw new SQLException(stopped);
    }
    return Optional.empty();
  }

  private static Lookout.Look failing(@Nullable String state) {
    return () -> {
      throw new SQLException("no", state);
    };
  }

  @Test
  void while_a_look_is_late_what_was_found_a_moment_ago_is_told() {
    var check = check(LONG);
    assertThat(check.health().getStatus()).isEqualTo(Status.UP);

    look = this::late;

    assertThat(check.health().getStatus()).as("the first is late").isEqualTo(Status.UP);
    assertThat(check.health().getStatus()).as("it still is").isEqualTo(Status.UP);
  }

  @Test
  void so_is_a_fault() {
    var check = check(LONG);
    look = () -> Optional.of("it is broken");
    assertThat(check.health().getStatus()).isEqualTo(Status.DOWN);

    look = this::late;

    assertThat(check.health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void what_was_found_long_ago_is_told_no_more() throws Exception {
    var check = check(MOMENT);
    assertThat(check.health().getStatus()).isEqualTo(Status.UP);

    look = this::late;
    TimeUnit.NANOSECONDS.sleep(MOMENT.toNanos());

    assertThat(check.health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void nothing_that_was_never_found_is_told() {
    look = this::late;

    assertThat(check(LONG).health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void what_comes_late_is_told_to_who_asks_next() throws Exception {
    var check = check(LONG);
    look = this::late;
    assertThat(check.health().getStatus()).isEqualTo(Status.DOWN);

    look = failing(null);
    silence.countDown();
    for (var tries = 0; tries < 1_000 && !isUp(check); tries++) {
      TimeUnit.MILLISECONDS.sleep(1);
    }

    assertThat(isUp(check)).isTrue();
  }

  private static boolean isUp(ReadinessCheck check) {
    return check.health().getStatus().equals(Status.UP);
  }

  @Test
  void a_database_that_says_no_is_missing_at_once() {
    var check = check(LONG);
    assertThat(check.health().getStatus()).isEqualTo(Status.UP);

    look = failing("08001");

    assertThat(check.health().getStatus()).isEqualTo(Status.DOWN);
  }

  /** As where the pool has no connection in time. */
  @Test
  void one_that_says_nothing_in_time_is_late() {
    var check = check(LONG);
    assertThat(check.health().getStatus()).isEqualTo(Status.UP);

    look = failing(null);

    assertThat(check.health().getStatus()).isEqualTo(Status.UP);
  }
}
