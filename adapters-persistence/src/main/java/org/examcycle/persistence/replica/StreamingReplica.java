package org.examcycle.persistence.replica;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.examcycle.application.usecase.Replica;
import org.examcycle.persistence.SqlState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Readings at a standby that has replayed the log up to where the database had written it out when
 * the reading began: whatever anybody had been told by then is there (decision 0015). A standby
 * that is behind or gone is left alone for a second. One that falls silent, as when its machine
 * stands still, says neither; it is given up after a time.
 */
public final class StreamingReplica implements Replica, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StreamingReplica.class);
  private static final Duration REST = Duration.ofSeconds(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);

  /** The connection of the reading in hand, if it is done at the standby. */
  static final ScopedValue<Connection> AT_STANDBY = ScopedValue.newInstance();

  /** Where commits need not be written out to be seen, what is not yet counts too. */
  private static final String COMMITTED =
      """
      select case current_setting('synchronous_commit')
               when 'off' then pg_current_wal_insert_lsn() else pg_current_wal_flush_lsn() end::text
      """;

  private static final String HAS =
      "select pg_is_in_recovery() and pg_last_wal_replay_lsn() >= ?::pg_lsn";

  private final DataSource database;
  private final HikariDataSource standby;
  private final Duration waiting;
  private final Duration silence;
  private final Duration longSilence;
  private final AtomicBoolean left = new AtomicBoolean();
  private volatile long leftAt;

  /**
   * @param standby whose connections only read, and are not silent for long when they are looked at
   * @param waiting for the standby to catch up
   * @param silence of the standby that is borne while it is read
   * @param longSilence the same of a reading at length
   */
  public StreamingReplica(
      DataSource database,
      HikariDataSource standby,
      Duration waiting,
      Duration silence,
      Duration longSilence) {
    this.database = database;
    this.standby = standby;
    this.waiting = waiting;
    this.silence = silence;
    this.longSilence = longSilence;
  }

  @Override
  public <T> T reading(Supplier<T> work) {
    return reading(work, silence);
  }

  @Override
  public <T> T atLength(Supplier<T> work) {
    return reading(work, longSilence);
  }

  /** Within a transaction there may be something that nobody else sees yet. */
  private <T> T reading(Supplier<T> work, Duration borne) {
    return isResting() || TransactionSynchronizationManager.isActualTransactionActive()
        ? work.get()
        : there(work, borne).orElseGet(work);
  }

  /** Empty when the standby cannot do it. */
  private <T> Optional<T> there(Supplier<T> work, Duration borne) {
    try {
      var committed = committed();
      try (var connection = standby.getConnection()) {
        if (!hasCaughtUp(connection, committed)) {
          return leave("it is behind");
        }
        // The pool takes it back with the connection.
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(borne.toMillis()));
        var read = ScopedValue.where(AT_STANDBY, connection).call(work::get);
        goBack();
        return Optional.of(read);
      }
    } catch (SQLException failed) {
      return leave("SQLSTATE " + failed.getSQLState());
    } catch (RuntimeException failed) {
      if (!isOfTheStandby(failed)) {
        throw failed;
      }
      return leave("SQLSTATE " + SqlState.in(failed).orElseThrow());
    }
  }

  private String committed() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(COMMITTED)) {
      row.next();
      return row.getString(1);
    }
  }

  private boolean hasCaughtUp(Connection connection, String committed) throws SQLException {
    var began = System.nanoTime();
    while (!has(connection, committed)) {
      if (System.nanoTime() - began > waiting.toNanos()) {
        return false;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    return true;
  }

  private static boolean has(Connection connection, String committed) throws SQLException {
    try (var question = connection.prepareStatement(HAS)) {
      question.setString(1, committed);
      try (var row = question.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /** Gone, stopped, silent, out of means, or what it replays was in the way of what was read. */
  private static boolean isOfTheStandby(RuntimeException failed) {
    return SqlState.in(failed).filter(state -> state.matches("(08|53|57).*|40001")).isPresent();
  }

  private <T> Optional<T> leave(String why) {
    leftAt = System.nanoTime();
    if (!left.getAndSet(true)) {
      LOG.warn("nothing is read at the replica: {}", why);
    }
    return Optional.empty();
  }

  private void goBack() {
    if (left.getAndSet(false)) {
      LOG.info("the replica is read again");
    }
  }

  private boolean isResting() {
    return left.get() && System.nanoTime() - leftAt < REST.toNanos();
  }

  @Override
  public void close() {
    standby.close();
  }
}
