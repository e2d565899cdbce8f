package org.examcycle.persistence.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.SettableClock;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BucketAllowanceTest {

  private static final int PER_MINUTE = 60;

  private final SettableClock clock = new SettableClock();
  private final BucketAllowance node = node();

  @BeforeEach
  void nobody_has_asked_yet() {
    PostgresKit.shared().clear();
  }

  private BucketAllowance node() {
    return new BucketAllowance(PostgresKit.shared().get(DataSource.class), clock);
  }

  private void pass(Duration time) {
    clock.set(clock.instant().plus(time));
  }

  private static long taken(BucketAllowance... nodes) {
    return IntStream.range(0, 2 * PER_MINUTE)
        .mapToObj(n -> nodes[n % nodes.length].take("one", PER_MINUTE))
        .filter(Optional::isEmpty)
        .count();
  }

  @Test
  void a_minutes_worth_may_come_at_once_and_no_more() {
    assertThat(taken(node)).isEqualTo(PER_MINUTE);
  }

  @Test
  void who_waits_as_he_is_told_is_answered_and_not_before() {
    taken(node);
    var wait = node.take("one", PER_MINUTE).orElseThrow();
    assertThat(wait).isEqualTo(Duration.ofSeconds(1));

    pass(wait.minusMillis(1));
    assertThat(node.take("one", PER_MINUTE)).contains(Duration.ofMillis(1));
    pass(Duration.ofMillis(1));
    assertThat(node.take("one", PER_MINUTE)).isEmpty();
    assertThat(node.take("one", PER_MINUTE)).isPresent();
  }

  @Test
  void another_has_his_own() {
    taken(node);

    assertThat(node.take("other", PER_MINUTE)).isEmpty();
  }

  /** Nobody has a row yet, and requests that come together are counted together. */
  @Test
  void many_may_begin_at_the_same_moment() throws Exception {
    for (var caller = 0; caller < 20; caller++) {
      var name = "caller " + caller;
      var first = new CountDownLatch(1);
      try (var connections = Executors.newFixedThreadPool(16)) {
        var asking =
            IntStream.range(0, 16)
                .mapToObj(
                    _ ->
                        connections.submit(
                            () -> {
                              first.await();
                              return node.take(name, PER_MINUTE);
                            }))
                .toList();
        first.countDown();
        for (var each : asking) {
          assertThat(each.get()).isEmpty();
        }
      }
    }
  }

  @Test
  void two_nodes_count_together() {
    var all = taken(node, node());

    assertThat(all).isBetween((long) PER_MINUTE, (long) PER_MINUTE + BucketAllowance.ALONE);
  }

  @Test
  void a_node_that_is_new_grants_no_more_than_what_others_have_not_told_yet() {
    taken(node);

    assertThat(taken(node())).isLessThanOrEqualTo(BucketAllowance.ALONE);
  }

  @Test
  void who_is_silent_is_forgotten_and_who_is_not_is_not() {
    Stream.of("one", "other").forEach(caller -> node.take(caller, PER_MINUTE));
    assertThat(rows()).isEqualTo(2);

    node.forgetTheSilent();
    assertThat(rows()).isEqualTo(2);
    PostgresKit.shared()
        .get(DSLContext.class)
        .execute("update request_allowance set expires_at = 1 where id like '%other'");
    node.forgetTheSilent();

    assertThat(rows()).isEqualTo(1);
  }

  private static int rows() {
    return PostgresKit.shared().get(DSLContext.class).fetch("select from request_allowance").size();
  }
}
