package org.examcycle.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.examcycle.persistence.replica.ReplicaSettings;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.persistence.testkit.PostgresServer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who waits for the one connection that somebody holds, and who is turned away. */
class BoundedPoolTest {

  private static final int IN_THE_QUEUE = 2;
  private static final Thread.Builder CALLER = Thread.ofVirtual();
  private static final Thread.Builder JOB = Thread.ofPlatform();

  private HikariDataSource pool;
  private Connection held;

  /** Nobody here waits in vain, so the wait may be long. */
  @BeforeEach
  void hold() throws SQLException {
    PostgresKit.shared().get(DSLContext.class);
    var usual = PostgresServer.get().settings();
    var one =
        new PoolSettings(
            1,
            Duration.ofSeconds(30),
            IN_THE_QUEUE,
            0,
            Duration.ofMinutes(5),
            Duration.ofSeconds(5),
            Duration.ofMinutes(1));
    pool =
        Pools.of(
            new PersistenceSettings(
                usual.url(),
                usual.owner(),
                usual.application(),
                usual.masterKeys(),
                one,
                ReplicaSettings.none()),
            DatabaseRoles.SCHEMA);
    held = pool.getConnection();
  }

  @AfterEach
  void close() throws SQLException {
    held.close();
    pool.close();
  }

  private FutureTask<Boolean> asks(Thread.Builder who, boolean inTransaction) {
    var ask =
        new FutureTask<>(
            () -> {
              TransactionSynchronizationManager.setActualTransactionActive(inTransaction);
              try (var connection = pool.getConnection()) {
                return connection.isValid(1);
              }
            });
    who.start(ask);
    return ask;
  }

  /** Returns when one more waits; what it says is whether the connection was had at last. */
  private FutureTask<Boolean> waits(Thread.Builder who, boolean inTransaction) {
    var before = pool.getHikariPoolMXBean().getThreadsAwaitingConnection();
    var wait = asks(who, inTransaction);
    while (pool.getHikariPoolMXBean().getThreadsAwaitingConnection() == before && !wait.isDone()) {
      Thread.onSpinWait();
    }
    return wait;
  }

  @Test
  void so_many_callers_wait_and_have_it_and_one_more_is_told_at_once() throws Exception {
    var first = waits(CALLER, false);
    var second = waits(CALLER, false);

    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> asks(CALLER, false).get())
        .havingCause()
        .isInstanceOf(SQLTransientConnectionException.class)
        .withMessage("too many wait for a connection");
    held.close();
    assertThat(first.get() && second.get()).isTrue();
    assertThat(asks(CALLER, false).get()).isTrue();
  }

  @Test
  void whoever_is_in_a_transaction_and_what_works_in_the_background_wait_beside_them()
      throws Exception {
    var first = waits(CALLER, false);
    var second = waits(CALLER, false);
    var within = waits(CALLER, true);
    var job = waits(JOB, false);

    assertThat(within.isDone() || job.isDone()).isFalse();
    held.close();
    assertThat(first.get() && second.get() && within.get() && job.get()).isTrue();
  }
}
