package org.examcycle.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.examcycle.persistence.testkit.PostgresKit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecurringJobsTest {

  private static final Duration SHORT = Duration.ofMillis(10);
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(1);
  private static final int PATIENCE_SECONDS = 30;

  private final List<RecurringJobs> nodes = new ArrayList<>();
  private final BlockingQueue<Optional<Throwable>> ends = new LinkedBlockingQueue<>();

  @BeforeEach
  void nothing_was_done_yet() {
    PostgresKit.shared().clear();
  }

  @AfterEach
  void stop() {
    nodes.forEach(RecurringJobs::stop);
  }

  private RecurringJobs node(Runnable work) {
    var node =
        new RecurringJobs(
            PostgresKit.shared().get(DataSource.class),
            SHORT,
            SIGN_OF_LIFE,
            List.of(new RecurringJob("test", SHORT, work)),
            (_, failure) -> ends.add(failure));
    nodes.add(node);
    node.start();
    return node;
  }

  private Optional<Throwable> end() throws InterruptedException {
    var end = ends.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertThat(end).as("no job ended").isNotNull();
    return end;
  }

  @Test
  void two_nodes_do_a_job_again_and_again_and_never_at_once() throws Exception {
    var doing = new AtomicInteger();
    var most = new AtomicInteger();
    Runnable work =
        () -> {
          most.accumulateAndGet(doing.incrementAndGet(), Math::max);
          // Long enough for the other to come and look.
          PostgresKit.shared().get(DSLContext.class).fetch("select pg_sleep(0.05)");
          doing.decrementAndGet();
        };
    node(work);
    node(work);

    for (var n = 0; n < 10; n++) {
      assertThat(end()).isEmpty();
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void what_a_node_is_doing_when_it_stops_is_brought_to_its_end_and_another_goes_on()
      throws Exception {
    var begun = new CountDownLatch(1);
    var ended = new AtomicInteger();
    var stopping =
        node(
            () -> {
              begun.countDown();
              PostgresKit.shared().get(DSLContext.class).fetch("select pg_sleep(0.2)");
              ended.incrementAndGet();
            });
    assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

    stopping.stop();

    assertThat(stopping.isRunning()).isFalse();
    assertThat(ended).hasValue(1);
    assertThat(end()).isEmpty();
    var others = new CountDownLatch(2);
    node(others::countDown);
    assertThat(others.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(ended).hasValue(1);
  }

  @Test
  void a_job_that_fails_is_tried_again_and_told() throws Exception {
    var tries = new AtomicInteger();
    node(
        () -> {
          if (tries.incrementAndGet() <= 2) {
            throw new IllegalStateException("not yet");
          }
        });

    assertThat(List.of(end(), end(), end()))
        .extracting(Optional::isPresent)
        .containsExactly(true, true, false);
  }

  @Test
  void a_job_of_a_node_that_fell_silent_is_done_by_another() throws Exception {
    PostgresKit.shared()
        .get(DSLContext.class)
        .execute(
            """
            insert into job (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
              values ('test', 'recurring', now() - interval '2 hours', true, 'dead', now() - interval '1 hour', 1)
            """);

    node(() -> {});

    assertThat(end()).isEmpty();
  }
}
