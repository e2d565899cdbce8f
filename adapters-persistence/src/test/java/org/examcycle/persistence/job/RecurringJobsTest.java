package org.examcycle.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.examcycle.persistence.testkit.PostgresKit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class RecurringJobsTest {

  private static final Duration SHORT = Duration.ofMillis(10);
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(1);
  private static final int PATIENCE_SECONDS = 30;

  private final AtomicInteger runs = new AtomicInteger();
  private final List<String> noted = new CopyOnWriteArrayList<>();
  private final List<RecurringJobs> nodes = new ArrayList<>();
  private final BlockingQueue<Optional<Throwable>> ends = new LinkedBlockingQueue<>();
  private final BlockingQueue<Boolean> looks = new LinkedBlockingQueue<>();

  @BeforeEach
  void nothing_was_done_yet() {
    PostgresKit.shared().clear();
  }

  @AfterEach
  void stop() {
    nodes.forEach(RecurringJobs::stop);
  }

  private RecurringJobs node(Runnable work) {
    return node(_ -> work.run());
  }

  private RecurringJobs node(RecurringJob.Work work) {
    return node(PostgresKit.shared().get(DataSource.class), work);
  }

  private RecurringJobs node(DataSource connections, RecurringJob.Work work) {
    return node(connections, SIGN_OF_LIFE, work);
  }

  private RecurringJobs node(DataSource connections, Duration signOfLife, RecurringJob.Work work) {
    var node =
        new RecurringJobs(
            connections,
            SHORT,
            signOfLife,
            List.of(new RecurringJob("test", SHORT, work)),
            () -> "run-" + runs.incrementAndGet(),
            watch());
    nodes.add(node);
    node.start();
    return node;
  }

  private JobWatch watch() {
    return new JobWatch() {
      @Override
      public void ended(String job, Optional<Throwable> failure) {
        noted.add(String.valueOf(MDC.get("request")));
        ends.add(failure);
      }

      @Override
      public void looked(boolean well) {
        looks.add(well);
      }
    };
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
            run -> {
              begun.countDown();
              // Not before it is told to stop, however long that takes to be said on a busy
              // machine.
              while (!run.isToEnd()) {
                Thread.onSpinWait();
              }
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
  void work_that_asks_is_told_that_its_node_stops() throws Exception {
    var begun = new CountDownLatch(1);
    var stopping =
        node(
            run -> {
              begun.countDown();
              while (!run.isToEnd()) {
                Thread.onSpinWait();
              }
            });
    assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

    stopping.stop();

    assertThat(end()).isEmpty();
  }

  @Test
  void that_nobody_can_see_what_is_due_is_told_and_that_somebody_can_again() throws Exception {
    var gone = new AtomicBoolean();
    var connections = unless(gone);
    node(connections, _ -> {});
    assertThat(end()).isEmpty();

    gone.set(true);
    assertThat(looked(false)).isTrue();

    gone.set(false);
    assertThat(looked(true)).isTrue();
    ends.clear();
    assertThat(end()).isEmpty();
  }

  /** A minute's silence would be longer than anybody waits here. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_job_whose_end_cannot_be_noted_is_done_again_when_the_database_is_back(boolean fails)
      throws Exception {
    var gone = new AtomicBoolean();
    node(
        unless(gone),
        Duration.ofSeconds(10),
        run -> {
          gone.set(run.request().equals("run-1"));
          if (fails) {
            throw new IllegalStateException("not yet");
          }
        });
    assertThat(end().isPresent()).isEqualTo(fails);
    assertThat(looked(false)).isTrue();

    gone.set(false);

    assertThat(end().isPresent()).isEqualTo(fails);
  }

  @Test
  void a_node_stops_while_the_end_of_a_job_cannot_be_noted() throws Exception {
    var gone = new AtomicBoolean();
    var stopping = node(unless(gone), _ -> gone.set(true));
    assertThat(end()).isEmpty();
    assertThat(looked(false)).isTrue();

    stopping.stop();

    assertThat(stopping.isRunning()).isFalse();
  }

  /** Connections of a database that may be gone. */
  private static DataSource unless(AtomicBoolean gone) {
    return new DelegatingDataSource(PostgresKit.shared().get(DataSource.class)) {
      @Override
      public Connection getConnection() throws SQLException {
        if (gone.get()) {
          throw new SQLException("gone", "08006");
        }
        return super.getConnection();
      }
    };
  }

  /** Whether it is told at last. */
  private boolean looked(boolean well) throws InterruptedException {
    looks.clear();
    for (var look = look(); look != null; look = look()) {
      if (look == well) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Boolean look() throws InterruptedException {
    return looks.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
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
  void each_time_has_an_id_which_is_that_of_its_lines_in_the_log() throws Exception {
    var inWork = new CopyOnWriteArrayList<String>();
    node(
        run -> {
          assertThat(MDC.get("request")).isEqualTo(run.request());
          inWork.add(run.request());
          if (inWork.size() == 1) {
            throw new IllegalStateException("not yet");
          }
        });

    assertThat(end()).isPresent();
    assertThat(end()).isEmpty();

    assertThat(inWork).startsWith("run-1", "run-2");
    assertThat(noted).startsWith("run-1", "run-2");
  }

  @Test
  void a_job_whose_end_could_not_be_noted_is_free_again_once_its_node_has_stopped()
      throws Exception {
    var sql = PostgresKit.shared().get(DSLContext.class);
    // As when an answer of the database is lost: the scheduler finds another version than its own.
    var stopping = node(() -> sql.execute("update job set version = version + 1"));
    assertThat(end()).isEmpty();
    while (looks.take()) {
      // until the end could not be noted
    }
    assertThat(sql.fetchValue("select count(*) from job where picked")).isEqualTo(1L);

    stopping.stop();

    assertThat(sql.fetchValue("select count(*) from job where picked")).isEqualTo(0L);
    node(() -> {});
    assertThat(end()).isEmpty();
  }

  @Test
  void a_job_of_the_successor_that_this_build_does_not_know_is_left_alone() throws Exception {
    var sql = PostgresKit.shared().get(DSLContext.class);
    sql.execute(
        """
        insert into job (task_name, task_instance, execution_time, picked, version)
          values ('of the successor', 'recurring', now() - interval '1 minute', false, 1)
        """);

    node(() -> {});

    assertThat(end()).isEmpty();
    assertThat(end()).isEmpty();
    assertThat(
            sql.fetchValue(
                "select version from job where task_name = 'of the successor' and not picked"))
        .isEqualTo(1L);
  }

  @Test
  void a_job_that_rests_for_hours_begins_at_once_after_a_use_case_that_leaves_something_to_do()
      throws Exception {
    var hours = Duration.ofHours(9);
    var node =
        new RecurringJobs(
            PostgresKit.shared().get(DataSource.class),
            hours,
            SIGN_OF_LIFE,
            List.of(new RecurringJob("test", hours, _ -> {}, Set.of("SendEntryFile"))),
            () -> "run-" + runs.incrementAndGet(),
            watch());
    nodes.add(node);
    node.start();
    assertThat(end()).isEmpty();
    var sql = PostgresKit.shared().get(DSLContext.class);
    while (sql.fetchExists(sql.selectOne().from("job").where("picked"))) {
      Thread.onSpinWait();
    }

    node.after("MakeEntry");
    assertThat(sql.fetchValue("select count(*) from job where execution_time < now()"))
        .isEqualTo(0L);
    node.after("SendEntryFile");
    assertThat(end()).isEmpty();
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
