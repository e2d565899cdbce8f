package org.examcycle.bootstrap.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever watches has an answer, whatever becomes of the look. */
class LookoutTest {

  private final Lookout lookout = new Lookout();
  private final CountDownLatch answered = new CountDownLatch(1);
  private final AtomicInteger looks = new AtomicInteger();

  @AfterEach
  void close() {
    answered.countDown();
    lookout.close();
  }

  private Optional<String> silent() throws SQLException {
    looks.incrementAndGet();
    try {
      answered.await();
    } catch (InterruptedException stopped) {
      throw new SQLException(stopped);
    }
    return Optional.empty();
  }

  @Test
  void what_is_found_out_is_told() throws SQLException {
    assertThat(lookout.look(Optional::empty)).isEmpty();
    assertThat(lookout.look(() -> Optional.of("a migration is missing")))
        .contains("a migration is missing");
  }

  @Test
  void a_look_that_fails_is_told_as_it_failed() {
    var gone = new SQLException("gone", "08006");

    assertThatThrownBy(
            () ->
                lookout.look(
                    () -> {
                      throw gone;
                    }))
        .isSameAs(gone);
  }

  /** Its answer comes here only once the second one has: neither was waited for to its end. */
  @Test
  void a_look_that_does_not_end_is_late_and_none_is_begun_beside_it() throws Exception {
    assertThatThrownBy(() -> lookout.look(this::silent)).isInstanceOf(SQLTimeoutException.class);
    assertThatThrownBy(() -> lookout.look(this::silent)).isInstanceOf(SQLTimeoutException.class);
    assertThat(looks.get()).isLessThan(2);
  }
}
