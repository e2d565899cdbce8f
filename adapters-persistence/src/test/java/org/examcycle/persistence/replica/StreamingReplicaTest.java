package org.examcycle.persistence.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.application.result.online.Attempts;
import org.examcycle.application.usecase.Replica;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.result.SeriesRelease;
import org.examcycle.domain.rule.Decision;
import org.examcycle.persistence.PersistenceConfiguration;
import org.examcycle.persistence.PersistenceSettings;
import org.examcycle.persistence.PoolSettings;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.persistence.testkit.PostgresServer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A server and its standby, and a node that knows both. */
class StreamingReplicaTest {

  private static final int READINGS = 20;
  private static final Instant NOW = Instant.parse("2027-08-12T07:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration SILENCE = Duration.ofSeconds(2);

  @TempDir private static Path directory;

  private static Standby standby;
  private static AnnotationConfigApplicationContext node;

  /** What a reading found, and where. */
  private record Found(boolean row, boolean atStandby) {}

  @BeforeAll
  static void start() throws SQLException, IOException {
    PostgresKit.shared().clear();
    writeOut("set synchronous_commit = on");
    standby = Standby.in(directory.resolve("standby"));
    var usual = PostgresServer.get().settings();
    node = new AnnotationConfigApplicationContext();
    node.registerBean(
        PersistenceSettings.class,
        () ->
            new PersistenceSettings(
                usual.url(),
                Optional.empty(),
                usual.application(),
                usual.masterKeys(),
                PoolSettings.ofSize(4),
                new ReplicaSettings(standby.url(), 10, Duration.ofMillis(250), SILENCE)));
    node.register(PersistenceConfiguration.class);
    node.refresh();
  }

  @AfterAll
  static void stop() throws SQLException, IOException {
    node.close();
    standby.close();
    writeOut("reset synchronous_commit");
  }

  /** As a server does unless it is told otherwise; that of a test is. */
  private static void writeOut(String commits) throws SQLException {
    try (var connection = PostgresServer.get().superuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("alter role examcycle_application " + commits);
    }
  }

  @BeforeEach
  void the_standby_is_read() {
    untilReadAtStandby();
  }

  private static <T> T read(Function<DSLContext, T> question) {
    return node.getBean(Replica.class).reading(() -> question.apply(dsl()));
  }

  private static DSLContext dsl() {
    return node.getBean(DSLContext.class);
  }

  private static boolean isStandby(DSLContext dsl) {
    return Boolean.TRUE.equals(dsl.fetchValue("select pg_is_in_recovery()"));
  }

  private static Found find(UUID person) {
    return read(
        dsl ->
            new Found(
                dsl.fetchOptional("select from person where id = ?", person).isPresent(),
                isStandby(dsl)));
  }

  private static UUID write() {
    var person = UUID.randomUUID();
    node.getBean(Transactions.class)
        .within(() -> Decision.granted(dsl().execute("insert into person values (?)", person)));
    return person;
  }

  private static void untilReadAtStandby() {
    var began = System.nanoTime();
    while (!read(StreamingReplicaTest::isStandby)) {
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PATIENCE);
    }
  }

  @Test
  void what_was_written_just_now_is_found_at_the_standby() {
    for (var n = 0; n < READINGS; n++) {
      assertThat(find(write())).isEqualTo(new Found(true, true));
    }
  }

  @Test
  void while_the_standby_is_behind_what_was_written_is_found_in_the_database() throws Exception {
    standby.fallBehind();
    try {
      for (var n = 0; n < READINGS; n++) {
        assertThat(find(write())).isEqualTo(new Found(true, false));
      }
    } finally {
      standby.goOn();
    }
    untilReadAtStandby();
  }

  @Test
  void while_the_standby_is_behind_a_release_that_was_put_off_is_put_off() throws Exception {
    var releases = node.getBean(SeriesReleases.class);
    var planned = SeriesRelease.planned(SeriesCode.of("2027-06"), "F", NOW);
    var putOff = planned.movedTo(NOW.plusSeconds(60), NOW.minusSeconds(60)).ifGranted();
    within(() -> releases.add(planned));
    untilReadAtStandby();
    standby.fallBehind();
    try {
      within(() -> releases.save(putOff.orElseThrow(), planned.version()));

      var found = read(_ -> releases.find(planned.series(), planned.family()));

      assertThat(found).isEqualTo(putOff);
    } finally {
      standby.goOn();
    }
  }

  @Test
  void while_the_standby_is_behind_no_guess_is_forgotten() throws Exception {
    var attempts = node.getBean(Attempts.class);
    standby.fallBehind();
    try {
      for (var tried = 0; tried < 3; tried++) {
        var attempt =
            new Attempts.Attempt(
                new UUID(0x7000L, tried), Attempts.Kind.NUMBERS, "SIR000001", "caller", NOW);
        var earlier =
            read(
                _ ->
                    node.getBean(Transactions.class)
                        .apart(
                            () -> {
                              var before = attempts.before(attempt, NOW.minusSeconds(60));
                              attempts.add(attempt);
                              return before;
                            }));

        assertThat(earlier.onId()).hasSize(tried);
      }
    } finally {
      standby.goOn();
    }
  }

  private static void within(Supplier<Boolean> change) {
    var done = node.getBean(Transactions.class).within(() -> Decision.granted(change.get()));
    assertThat(done.ifGranted()).contains(true);
  }

  @Test
  void while_the_standby_is_stopped_all_is_found_in_the_database_and_nobody_waits_for_long()
      throws Exception {
    standby.stop();
    try {
      for (var n = 0; n < READINGS; n++) {
        var asked = System.nanoTime();
        assertThat(find(write())).isEqualTo(new Found(true, false));
        assertThat(System.nanoTime() - asked).isLessThan(TimeUnit.SECONDS.toNanos(3));
      }
    } finally {
      standby.startAgain();
    }
    untilReadAtStandby();
  }

  @Test
  void a_reading_that_the_standby_breaks_off_is_done_again_in_the_database() {
    var begun = new AtomicInteger();

    var atStandby =
        read(
            dsl -> {
              if (begun.incrementAndGet() == 1) {
                terminate(dsl.fetchSingle("select pg_backend_pid()").get(0, Integer.class));
              }
              return isStandby(dsl);
            });

    assertThat(atStandby).isFalse();
    assertThat(begun).hasValue(2);
  }

  @Test
  void a_reading_over_which_the_standby_falls_silent_is_done_again_in_the_database()
      throws Exception {
    var begun = new AtomicInteger();
    var asked = System.nanoTime();
    try {
      var atStandby =
          read(
              dsl -> {
                if (begun.incrementAndGet() == 1) {
                  fallSilent();
                }
                return isStandby(dsl);
              });

      assertThat(atStandby).isFalse();
      assertThat(begun).hasValue(2);
      assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(SILENCE.multipliedBy(3));
      for (var n = 0; n < READINGS; n++) {
        var next = System.nanoTime();
        assertThat(find(write())).isEqualTo(new Found(true, false));
        assertThat(System.nanoTime() - next).isLessThan(TimeUnit.SECONDS.toNanos(3));
      }
    } finally {
      standby.wake();
    }
    untilReadAtStandby();
  }

  @Test
  void a_reading_at_length_may_keep_the_standby_silent_for_longer() {
    var atStandby =
        node.getBean(Replica.class)
            .atLength(
                () -> {
                  dsl().execute("select pg_sleep(?)", SILENCE.plusSeconds(1).toSeconds());
                  return isStandby(dsl());
                });

    assertThat(atStandby).isTrue();
  }

  private static void fallSilent() {
    try {
      standby.fallSilent();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void terminate(int backend) {
    try {
      standby.terminate(backend);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** As a job's reading, or that of a use case which has changed something before. */
  @Test
  void within_a_transaction_its_own_rows_are_found() {
    var person = UUID.randomUUID();

    var found =
        node.getBean(Transactions.class)
            .within(
                () -> {
                  dsl().execute("insert into person values (?)", person);
                  return Decision.granted(find(person));
                });

    assertThat(found.ifGranted()).contains(new Found(true, false));
  }

  @Test
  void what_a_reading_writes_apart_is_written_in_the_database() {
    var person = UUID.randomUUID();

    read(
        dsl ->
            node.getBean(Transactions.class)
                .apart(() -> dsl.execute("insert into person values (?)", person)));

    assertThat(find(person).row()).isTrue();
  }

  @Test
  void a_reading_that_writes_by_mistake_fails_and_is_not_done_in_the_database_instead() {
    assertThatThrownBy(() -> read(dsl -> dsl.execute("insert into person values (uuidv7())")))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("read-only");
  }

  @Test
  void what_is_no_replica_or_one_of_another_database_is_told_at_the_start() throws SQLException {
    var another = PostgresServer.get().create("not_replicated");
    try (var database = PostgresServer.get().superuser().getConnection();
        var other = another.superuser().getConnection();
        var replica = standby.open()) {
      assertThat(StandbyCheck.faults(database, replica)).isEmpty();
      assertThat(StandbyCheck.faults(database, database))
          .containsExactly("is no replica: it takes writes");
      assertThat(StandbyCheck.faults(other, replica))
          .containsExactly("is another database, no replica of examcycle.database.url");
    }
  }
}
